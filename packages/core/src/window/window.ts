import type { Interval } from '../time/Interval.js';
import type { EntrySpan } from '../time-entry/trackedTime.js';

/** One stretch of an entry, [start + k · length, start + (k + 1) · length), cut at the entry's end. */
export interface Window extends Interval {
  /** k, counted from 0. */
  readonly index: number;
}

/** The windows of an entry: where they begin and how long each is, in milliseconds. */
export interface WindowedEntry extends EntrySpan {
  readonly windowMs: number;
}

/**
 * The number of the window that an instant falls into; negative before the entry (C2).
 *
 * @example
 * const entry = { startAt: 0, endAt: null, windowMs: 300_000 };
 * windowIndexAt(entry, 299_999); // 0
 * windowIndexAt(entry, 300_000); // 1
 */
export function windowIndexAt(entry: WindowedEntry, at: number): number {
  return Math.floor((at - entry.startAt) / entry.windowMs);
}

/**
 * Window `index` of an entry at its full length, whether or not the entry ends inside it (C2).
 *
 * @example
 * const entry = { startAt: 0, endAt: null, windowMs: 300_000 };
 * windowAt(entry, 2); // { index: 2, startAt: 600_000, endAt: 900_000 }
 */
export function windowAt(entry: WindowedEntry, index: number): Window {
  const startAt = entry.startAt + index * entry.windowMs;
  return { index, startAt, endAt: startAt + entry.windowMs };
}

/**
 * Every window an entry has had until its end, or until `now` while it runs: the last one may be
 * cut short by the end, or still be open. With `within`, only those that share time with it: a timer
 * that was forgotten for a year has a hundred thousand, and a day needs few of them.
 *
 * @example
 * const entry = { startAt: 0, endAt: 420_000, windowMs: 300_000 };
 * windowsOf(entry, 420_000).length; // 2
 * windowsOf(entry, 420_000).at(-1)?.endAt; // 420_000: cut short by the entry's end
 */
export function windowsOf(entry: WindowedEntry, now: number, within?: Interval): Window[] {
  const endAt = entry.endAt ?? now;
  const count = Math.ceil(Math.max(0, endAt - entry.startAt) / entry.windowMs);
  const first = within ? Math.max(0, windowIndexAt(entry, within.startAt)) : 0;
  const past = within ? Math.ceil((within.endAt - entry.startAt) / entry.windowMs) : count;
  const windows: Window[] = [];
  for (let index = first; index < Math.min(count, past); index += 1) {
    const { startAt, endAt } = windowAt(entry, index);
    windows.push({ index, startAt, endAt: Math.min(endAt, entry.endAt ?? endAt) });
  }
  return windows;
}

/** Whether a window's moment may still come: its entry runs, and it is not over (C2). */
export function isOpenWindow(window: Interval, entry: WindowedEntry, now: number): boolean {
  return entry.endAt === null && now < window.endAt;
}
