import type { EntrySpec } from './Scenario.js';
import { BEA_DAY, LOCKED, PLAIN } from './beaDay.js';

const DAYS = 6;

/** Bea's today, and a plain and an open entry on each of the six days before. */
export function fullWeekEntries(): readonly EntrySpec[] {
  const past = Array.from({ length: DAYS }, (_, index) => index + 1).flatMap(
    (daysAgo): EntrySpec[] => [
      { ...PLAIN, daysAgo, deleted: undefined, captures: undefined },
      { ...LOCKED, daysAgo, captures: undefined, description: 'Mail' },
    ],
  );
  return [...past, ...BEA_DAY];
}
