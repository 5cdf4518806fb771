import * as z from 'zod/mini';

/** An instant on the wire: ISO 8601 in UTC, as in `2026-11-19T09:33:41Z`. */
export const instantSchema = z.iso.datetime({
  error: 'must be an instant in UTC, as 2026-11-19T09:33:41Z',
});

/** Epoch milliseconds of an instant on the wire. */
export function instantAt(instant: string): number {
  return Date.parse(instant);
}

/** The wire form of epoch milliseconds; whole seconds come without a fraction, as Clockify writes them. */
export function toInstant(at: number): string {
  return new Date(at).toISOString().replace('.000Z', 'Z');
}
