import { windowAt, windowIndexAt, type Window, type WindowedEntry } from './window.js';

/** What an agent remembers across restarts: the last window of an entry it has settled. */
export interface SettledWindow {
  readonly timeEntryId: string;
  readonly index: number;
}

/** The window to draw a moment for, or why there is none just now. */
export type DrawDecision =
  | { readonly draw: true; readonly window: Window; readonly from: number }
  /** The window at `now` has had its capture (or its attempt); the next one opens at `nextAt`. */
  | { readonly draw: false; readonly reason: 'window_settled'; readonly nextAt: number }
  | { readonly draw: false; readonly reason: 'outside_entry' };

/**
 * Which window a moment is drawn for at `now`, if any (C2): the window that is open, from `now` on.
 * A window settled before, in this run or an earlier one, is never drawn for again; one that went by
 * is never caught up.
 *
 * @example
 * const entry = { id: timeEntryId, startAt: 0, endAt: null, windowMs: 300_000 };
 * decideDraw({ entry, settled: undefined, now: 60_000 }).draw; // true
 * const settled = { timeEntryId, index: 0 };
 * decideDraw({ entry, settled, now: 60_000 }); // { draw: false, reason: 'window_settled', nextAt: 300_000 }
 */
export function decideDraw(input: {
  readonly entry: WindowedEntry & { readonly id: string };
  readonly settled: SettledWindow | undefined;
  readonly now: number;
}): DrawDecision {
  const { entry, settled, now } = input;
  if (now < entry.startAt || (entry.endAt !== null && now >= entry.endAt)) {
    return { draw: false, reason: 'outside_entry' };
  }
  const window = windowAt(entry, windowIndexAt(entry, now));
  if (settled?.timeEntryId === entry.id && settled.index >= window.index) {
    return {
      draw: false,
      reason: 'window_settled',
      nextAt: windowAt(entry, settled.index + 1).startAt,
    };
  }
  return { draw: true, window, from: now };
}
