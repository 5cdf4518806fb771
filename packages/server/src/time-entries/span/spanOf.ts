import { CLOCK_SKEW_MS, instantAt, type EntrySpan } from '@glimpse/core';
import { refuseRequest } from '../../app/refuse.js';

/** The longest entry: 999 hours, as with Clockify. Longer ones are a slip, and dear to look through. */
const MAX_ENTRY_MS = 999 * 3_600_000;

/** An entry's place in time as a body gives it. @throws invalid_request when it ends before it begins, or runs from the future on */
export function spanOf(startAt: number, end: string | null | undefined, now: number): EntrySpan {
  const endAt = end == null ? null : instantAt(end);
  if (endAt !== null && endAt < startAt)
    throw refuseRequest([{ path: 'end', message: 'lies before start' }]);
  if ((endAt ?? now) - startAt > MAX_ENTRY_MS)
    throw refuseRequest([{ path: 'start', message: 'lies more than 999 hours before the end' }]);
  if (endAt === null && startAt > now + CLOCK_SKEW_MS)
    throw refuseRequest([
      { path: 'start', message: 'lies in the future, where no timer can run yet' },
    ]);
  return { startAt, endAt };
}
