import { entryInterval } from '../time-entry/trackedTime.js';
import type { Interval } from '../time/Interval.js';
import type { CoveredWindow, WindowState } from './coverage.js';
import type { WindowedEntry } from './window.js';

/** How a stretch of a day looks on the day bar: with its screenshot, tracked without one, or still open. */
export interface CoverageRun extends Interval {
  readonly state: 'captured' | 'missed' | 'open';
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
  const span = entryInterval(entry, now);
  const [from, to] = [Math.max(span.startAt, bounds.startAt), Math.min(span.endAt, bounds.endAt)];
  const runs: CoverageRun[] = [];
  let last: Growing | undefined;
  for (const window of windows) {
    const startAt = Math.max(window.startAt, from);
    const endAt = Math.min(window.endAt, to);
    if (endAt <= startAt) continue;
    const state = runState(window.state);
    if (last?.state === state && last.endAt === startAt) last.endAt = endAt;
    else runs.push((last = { startAt, endAt, state }));
  }
  return runs;
}

function runState(state: WindowState): CoverageRun['state'] {
  if (state.kind === 'open') return 'open';
  return state.kind === 'captured' && state.remaining ? 'captured' : 'missed';
}
