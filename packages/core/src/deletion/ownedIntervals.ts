import type { EntrySpan } from '../time-entry/trackedTime.js';
import { clampInterval, type Interval } from '../time/Interval.js';

/** Totals are shown in seconds, so owned time is counted in them. */
const SECOND_MS = 1000;

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
 * Boundaries are cut to whole seconds of the entry, so that a total drops by exactly the seconds
 * that the dialog names (D1), however many moments are deleted and in whatever order.
 *
 * Together with the tail after the last capture the intervals make up the entry, without overlap.
 *
 * @example
 * const captures = [{ id: 'first', at: 120_000 }, { id: 'second', at: 400_000 }];
 * const owned = ownedIntervals({ startAt: 0, endAt: 600_000 }, captures);
 * owned.get('first'); // { startAt: 0, endAt: 120_000 }
 * owned.get('second'); // { startAt: 120_000, endAt: 400_000 }
 */
export function ownedIntervals(
  entry: EntrySpan,
  captures: readonly Moment[],
): Map<string, Interval> {
  const bounds = { startAt: entry.startAt, endAt: entry.endAt ?? Number.POSITIVE_INFINITY };
  const owned = new Map<string, Interval>();
  let previousAt = entry.startAt;
  for (const capture of [...captures].sort(byTime)) {
    const at = wholeSecond(capture.at, entry.startAt);
    const interval = clampInterval({ startAt: previousAt, endAt: at }, bounds);
    if (interval) owned.set(capture.id, interval);
    previousAt = Math.max(previousAt, at);
  }
  return owned;
}

function wholeSecond(at: number, startAt: number): number {
  return startAt + Math.floor((at - startAt) / SECOND_MS) * SECOND_MS;
}

function byTime(a: Moment, b: Moment): number {
  return a.at - b.at || (a.id < b.id ? -1 : 1);
}
