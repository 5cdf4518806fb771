import {
  entryInterval,
  instantAt,
  intervalLength,
  trackedMs,
  trackedMsWithin,
  type Interval,
  type TimeEntry,
  type TrackedEntry,
} from '@glimpse/core';

/** What an entry comes to. */
export interface EntryTotals {
  readonly startAt: number;
  /** Null while the timer runs. */
  readonly endAt: number | null;
  /** What is left of the interval, in milliseconds. */
  readonly trackedMs: number;
  /** What was taken off with deleted screenshots, in milliseconds. */
  readonly takenOffMs: number;
}

/** The totals of an entry, until `now` while its timer runs. */
export function entryTotals(entry: TimeEntry, now: number): EntryTotals {
  const tracked = toTrackedEntry(entry);
  const total = trackedMs(tracked, now);
  return {
    startAt: tracked.startAt,
    endAt: tracked.endAt,
    trackedMs: total,
    takenOffMs: intervalLength(entryInterval(tracked, now)) - total,
  };
}

/** Tracked time of all entries together that falls into a stretch of time, in milliseconds. */
export function totalWithin(entries: readonly TimeEntry[], bounds: Interval, now: number): number {
  return entries.reduce(
    (sum, entry) => sum + trackedMsWithin(toTrackedEntry(entry), bounds, now),
    0,
  );
}

function toTrackedEntry({ timeInterval, deductions }: TimeEntry): TrackedEntry {
  return {
    startAt: instantAt(timeInterval.start),
    endAt: timeInterval.end === null ? null : instantAt(timeInterval.end),
    deductions: deductions.map(({ start, end }) => ({
      startAt: instantAt(start),
      endAt: instantAt(end),
    })),
  };
}
