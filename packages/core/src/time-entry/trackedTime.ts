import { lengthWithout, type Interval } from '../time/Interval.js';

/** An entry's place in time. `endAt` is null while its timer runs. */
export interface EntrySpan {
  readonly startAt: number;
  readonly endAt: number | null;
}

/** An entry's place in time with what was subtracted from it. */
export interface TrackedEntry extends EntrySpan {
  /** Intervals that deletions took off; they may overlap, or lie outside an entry edited since (D11). */
  readonly deductions: readonly Interval[];
}

/**
 * Whether the entry's timer runs.
 *
 * @example
 * isRunning({ startAt: now - 60_000, endAt: null }); // true
 * isRunning({ startAt: now - 60_000, endAt: now }); // false
 */
export function isRunning(entry: EntrySpan): boolean {
  return entry.endAt === null;
}

/**
 * The entry up to its end, or up to `now` while its timer runs.
 *
 * @example
 * entryInterval({ startAt: now - 60_000, endAt: null }, now); // { startAt: now - 60_000, endAt: now }
 */
export function entryInterval(entry: EntrySpan, now: number): Interval {
  return { startAt: entry.startAt, endAt: Math.max(entry.startAt, entry.endAt ?? now) };
}

/**
 * Total time of an entry in milliseconds: its length less the length of the union of what was
 * subtracted, clamped to the entry. Never negative, and nothing counts twice (D11).
 *
 * @example
 * const hours = trackedMs(entry, now) / 3_600_000;
 */
export function trackedMs(entry: TrackedEntry, now: number): number {
  return lengthWithout(entryInterval(entry, now), entry.deductions);
}

/**
 * The part of {@link trackedMs} that falls into `bounds`, as a day's share of an entry over midnight.
 *
 * @example
 * const night = { startAt: instantAt('2026-11-19T22:30:00Z'), endAt: instantAt('2026-11-20T00:30:00Z'), deductions: [] };
 * const bounds = dayBounds(daySchema.parse('2026-11-19'), 'UTC');
 * trackedMsWithin(night, bounds, now); // 5_400_000: an hour and a half before midnight
 */
export function trackedMsWithin(entry: TrackedEntry, bounds: Interval, now: number): number {
  const { startAt, endAt } = entryInterval(entry, now);
  const part = { startAt: Math.max(startAt, bounds.startAt), endAt: Math.min(endAt, bounds.endAt) };
  return lengthWithout(part, entry.deductions);
}
