import type { EntrySpan } from '../time-entry/trackedTime.js';
import { clampInterval, type Interval } from '../time/Interval.js';

/** A moment of an entry, whatever has become of its pictures since. */
export interface Moment {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

/**
 * The time that each capture owns: from the capture before it in the same entry (from the entry's
 * start, for the first) to itself (D5). Pass every capture the entry ever had: that one was deleted
 * or has expired does not change what its neighbour owns. Clamped to the entry as it is now; a
 * capture that owns nothing (any more) is absent from the map.
 *
 * Together with the tail after the last capture the intervals make up the entry, without overlap.
 */
export function ownedIntervals(
  entry: EntrySpan,
  captures: readonly Moment[],
): Map<string, Interval> {
  const bounds = { startAt: entry.startAt, endAt: entry.endAt ?? Number.POSITIVE_INFINITY };
  const owned = new Map<string, Interval>();
  let previousAt = entry.startAt;
  for (const capture of [...captures].sort(byTime)) {
    const interval = clampInterval({ startAt: previousAt, endAt: capture.at }, bounds);
    if (interval) owned.set(capture.id, interval);
    previousAt = Math.max(previousAt, capture.at);
  }
  return owned;
}

function byTime(a: Moment, b: Moment): number {
  return a.at - b.at || (a.id < b.id ? -1 : 1);
}
