import {
  coverageRuns,
  instantAt,
  toInstant,
  type CoverageRunWire,
  type MemberDay,
} from '@glimpse/core';

/** A member's day as the stretches of its bar, for the scrubber. */
export function dayRuns(
  memberDay: Pick<MemberDay, 'entries' | 'start' | 'end' | 'asOf'>,
): CoverageRunWire[] {
  const bounds = { startAt: instantAt(memberDay.start), endAt: instantAt(memberDay.end) };
  const now = instantAt(memberDay.asOf);
  return memberDay.entries.flatMap(({ entry, windows }) => {
    const { start, end } = entry.timeInterval;
    const span = {
      startAt: instantAt(start),
      endAt: end === null ? null : instantAt(end),
      windowMs: entry.windowSeconds * 1000,
    };
    const covered = windows.map(({ index, start, end, state }) => ({
      index,
      startAt: instantAt(start),
      endAt: instantAt(end),
      state: state.kind === 'held' ? { ...state, until: instantAt(state.until) } : state,
    }));
    return coverageRuns(covered, span, bounds, now).map(({ startAt, endAt, state }) => ({
      start: toInstant(startAt),
      end: toInstant(endAt),
      state,
    }));
  });
}
