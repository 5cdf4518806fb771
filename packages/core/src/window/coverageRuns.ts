import { entryInterval } from '../time-entry/trackedTime.js';
import type { Interval } from '../time/Interval.js';
import { windowOfCapture, type CoveredWindow, type WindowState } from './coverage.js';
import { isOpenWindow, windowsOf, type WindowedEntry } from './window.js';

/** How a stretch of a day looks on the day bar: with its screenshot, tracked without one, or still open. */
export interface CoverageRun extends Interval {
  readonly state: 'captured' | 'missed' | 'open';
}

/** An entry's share of the day bar. */
export interface DayBar {
  readonly runs: readonly CoverageRun[];
  /** Windows that ended without any capture; one whose capture is gone had one. */
  readonly missedWindows: number;
}

/** The run at hand: its end moves on while its state stays. */
type Growing = { -readonly [Key in keyof CoverageRun]: CoverageRun[Key] };

/**
 * The coverage of an entry as few runs as possible, clamped to `bounds`; neighbours of one state are joined.
 *
 * @example
 * const entry = { startAt: 0, endAt: 600_000, windowMs: 300_000 };
 * const missed: CoveredWindow[] = windowsOf(entry, 600_000).map((window) => ({
 *   ...window,
 *   state: { kind: 'skipped', reason: 'locked' },
 * }));
 * coverageRuns(missed, entry, { startAt: 0, endAt: 600_000 }, 600_000); // [{ startAt: 0, endAt: 600_000, state: 'missed' }]
 */
export function coverageRuns(
  windows: readonly CoveredWindow[],
  entry: WindowedEntry,
  bounds: Interval,
  now: number,
): CoverageRun[] {
  const runs = joinedRuns(entry, bounds, now);
  for (const window of windows) runs.add(window, runState(window.state));
  return runs.joined;
}

/**
 * {@link coverageRuns} of {@link coverageOf}, with nothing made in between: a page of a workspace has
 * a hundred thousand windows, and why one of them was missed does not show on a bar, so the outcomes
 * need not be known (C8).
 *
 * @example
 * const entry = { startAt: 0, endAt: 600_000, windowMs: 300_000 };
 * const captures = [{ at: 100_000, remaining: true }];
 * dayBarOf({ entry, captures, within: { startAt: 0, endAt: 600_000 }, now: 600_000 }).missedWindows; // 1
 */
export function dayBarOf(input: {
  readonly entry: WindowedEntry;
  readonly captures: readonly { readonly at: number; readonly remaining: boolean }[];
  readonly within: Interval;
  readonly now: number;
}): DayBar {
  const { entry, within, now } = input;
  const remaining = new Map<number, boolean>();
  for (const capture of input.captures) {
    const index = windowOfCapture(entry, capture.at);
    remaining.set(index, capture.remaining || remaining.get(index) === true);
  }
  const runs = joinedRuns(entry, within, now);
  let missedWindows = 0;
  for (const window of windowsOf(entry, now, within)) {
    const isThere = remaining.get(window.index);
    const isOpen = isThere === undefined && isOpenWindow(window, entry, now);
    if (isThere === undefined && !isOpen) missedWindows += 1;
    if (isOpen) runs.add(window, 'open');
    else runs.add(window, isThere === true ? 'captured' : 'missed');
  }
  return { runs: runs.joined, missedWindows };
}

/** Windows in their order as runs, each longer as long as the next one looks the same. */
function joinedRuns(entry: WindowedEntry, bounds: Interval, now: number) {
  const span = entryInterval(entry, now);
  const [from, to] = [Math.max(span.startAt, bounds.startAt), Math.min(span.endAt, bounds.endAt)];
  const joined: CoverageRun[] = [];
  let last: Growing | undefined;
  const add = (window: Interval, state: CoverageRun['state']): void => {
    const startAt = Math.max(window.startAt, from);
    const endAt = Math.min(window.endAt, to);
    if (endAt <= startAt) return;
    if (last?.state === state && last.endAt === startAt) last.endAt = endAt;
    else joined.push((last = { startAt, endAt, state }));
  };
  return { joined, add };
}

function runState(state: WindowState): CoverageRun['state'] {
  if (state.kind === 'open') return 'open';
  return state.kind === 'captured' && state.remaining ? 'captured' : 'missed';
}
