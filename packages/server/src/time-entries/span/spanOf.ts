import { CLOCK_SKEW_MS, instantAt, type EntrySpan } from '@glimpse/core';
import { refuseRequest } from '../../app/refuse.js';

/** An entry's place in time as a body gives it. @throws invalid_request when it ends before it begins, or runs from the future on */
export function spanOf(startAt: number, end: string | null | undefined, now: number): EntrySpan {
  const endAt = end == null ? null : instantAt(end);
  if (endAt !== null && endAt < startAt)
    throw refuseRequest([{ path: 'end', message: 'lies before start' }]);
  if (endAt === null && startAt > now + CLOCK_SKEW_MS)
    throw refuseRequest([
      { path: 'start', message: 'lies in the future, where no timer can run yet' },
    ]);
  return { startAt, endAt };
}
