import { wasOnInside, type CaptureSwitch } from '../capture/captureSwitch.js';
import { isWithinClockSkew } from '../capture/clockSkew.js';
import type { Interval } from '../time/Interval.js';
import type { Outcome } from './outcome.js';
import {
  isOpenWindow,
  windowIndexAt,
  windowsOf,
  type Window,
  type WindowedEntry,
} from './window.js';

/** A capture as coverage needs it: its moment, and whether any of its screenshots is still there. */
export interface CoveringCapture {
  readonly captureId: string;
  readonly at: number;
  readonly remaining: boolean;
}

/** What the page says of one window (C8). */
export type WindowState =
  /** It has its capture, or had one until it was deleted or expired. */
  | {
      readonly kind: 'captured';
      readonly captureIds: readonly string[];
      readonly remaining: boolean;
    }
  /** Captured on the device, but its pictures have not arrived. */
  | { readonly kind: 'unsent' }
  /** Captured, and held by the member on their own machine until then (C10). */
  | { readonly kind: 'held'; readonly until: number }
  | Exclude<Outcome, { kind: 'captured' }>
  /** Not over: its moment may still come. Looks the same before and after the moment (C2). */
  | { readonly kind: 'open' };

/** A window with what became of it. */
export interface CoveredWindow extends Window {
  readonly state: WindowState;
}

/**
 * One state for every window of an entry (C8). A capture counts for the window its moment falls
 * into. A window that ended without any word is "feature off" when capturing was off all through it
 * (as far as `capturing` is handed in), "timer stopped" when the entry's end cut it short, and "agent
 * not running" otherwise.
 *
 * @example
 * const windows = coverageOf({ entry, captures: [], outcomes: new Map(), now });
 */
export function coverageOf(input: {
  readonly entry: WindowedEntry;
  readonly captures: readonly CoveringCapture[];
  readonly outcomes: ReadonlyMap<number, Outcome>;
  readonly capturing?: CaptureSwitch | undefined;
  /** Only windows that share time with it are wanted. */
  readonly within?: Interval | undefined;
  readonly now: number;
}): CoveredWindow[] {
  const { entry, capturing, within, now } = input;
  const byWindow = groupCaptures(input.captures, entry);
  const windows = windowsOf(entry, now, within);
  const whole = { startAt: windows[0]?.startAt ?? now, endAt: windows.at(-1)?.endAt ?? now };
  const wasOn = capturing && wasOnInside(capturing, whole);
  return windows.map((window) => {
    const { index, startAt, endAt } = window;
    const captures = byWindow.get(index);
    const outcome = input.outcomes.get(index);
    const state = windowState(window, { entry, captures, outcome, wasOn, now });
    return { index, startAt, endAt, state };
  });
}

function groupCaptures(
  captures: readonly CoveringCapture[],
  entry: WindowedEntry,
): Map<number, CoveringCapture[]> {
  const byWindow = new Map<number, CoveringCapture[]>();
  for (const capture of captures) {
    const index = windowOfCapture(entry, capture.at);
    const known = byWindow.get(index);
    if (known) known.push(capture);
    else byWindow.set(index, [capture]);
  }
  return byWindow;
}

/**
 * The number of the window that a capture counts for. The server takes a moment that lies a skew of
 * the clocks outside its entry; it belongs to the edge.
 */
export function windowOfCapture(entry: WindowedEntry, at: number): number {
  const span = { startAt: entry.startAt, endAt: entry.endAt ?? Infinity };
  if (!isWithinClockSkew(at, span)) return windowIndexAt(entry, at);
  return windowIndexAt(entry, Math.max(span.startAt, Math.min(at, span.endAt - 1)));
}

function windowState(
  window: Window,
  known: {
    entry: WindowedEntry;
    captures: readonly CoveringCapture[] | undefined;
    outcome: Outcome | undefined;
    wasOn: ((span: Interval) => boolean) | undefined;
    now: number;
  },
): WindowState {
  const { entry, captures, outcome, wasOn, now } = known;
  if (captures) {
    return {
      kind: 'captured',
      captureIds: captures.map((capture) => capture.captureId),
      remaining: captures.some((capture) => capture.remaining),
    };
  }
  if (isOpenWindow(window, entry, now)) return { kind: 'open' };
  if (outcome?.kind === 'captured') return capturedElsewhere(outcome, now);
  if (outcome) return outcome;
  if (wasOn?.(window) === false) return { kind: 'skipped', reason: 'feature_off' };
  const cutShort = entry.endAt !== null && window.endAt - window.startAt < entry.windowMs;
  return { kind: 'skipped', reason: cutShort ? 'timer_stopped' : 'agent_not_running' };
}

function capturedElsewhere(
  outcome: Extract<Outcome, { kind: 'captured' }>,
  now: number,
): WindowState {
  const until = outcome.heldUntil === undefined ? now : Date.parse(outcome.heldUntil);
  return until > now ? { kind: 'held', until } : { kind: 'unsent' };
}
