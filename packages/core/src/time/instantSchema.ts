import * as z from 'zod/mini';

/** An instant on the wire: ISO 8601 in UTC, as in `2026-11-19T09:33:41Z`. */
export const instantSchema = z.iso.datetime({
  error: 'must be an instant in UTC, as 2026-11-19T09:33:41Z',
});
