import { instantAt, type MemberDay } from '@glimpse/core';

/** The span of the whole day, for bars that stand alone. */
export function daySpan(memberDay: Pick<MemberDay, 'entries' | 'asOf'>): {
  startAt: number;
  endAt: number;
} {
  const starts = memberDay.entries.map(({ entry }) => instantAt(entry.timeInterval.start));
  const ends = memberDay.entries.map(({ entry }) =>
    instantAt(entry.timeInterval.end ?? memberDay.asOf),
  );
  return { startAt: Math.min(...starts), endAt: Math.max(...ends) };
}
