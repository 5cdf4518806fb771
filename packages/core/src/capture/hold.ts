const MINUTE_MS = 60_000;

/** How long a member may hold captures on their own machine, in minutes (C10). */
export const HOLD_MINUTES = { min: 0, max: 60, default: 0 } as const;

/**
 * Whether a member may set this hold, and if not, within which bounds they may (C10).
 *
 * @example
 * checkHoldMinutes(30); // { allowed: true }
 * checkHoldMinutes(90); // { allowed: false, code: 'invalid_request', value: 90, min: 0, max: 60 }
 */
export function checkHoldMinutes(
  value: number,
):
  | { allowed: true }
  | { allowed: false; code: 'invalid_request'; value: number; min: number; max: number } {
  const { min, max } = HOLD_MINUTES;
  if (Number.isInteger(value) && value >= min && value <= max) return { allowed: true };
  return { allowed: false, code: 'invalid_request', value, min, max };
}

/** What may be done with a processed capture on the machine that made it. */
export type HoldDecision =
  /** It stays on the machine until then; its member may discard it. */
  | { readonly held: true; readonly until: number }
  /** Its time is over (or there was none): it is to be sent, and deleting it is the server's matter. */
  | { readonly held: false };

/**
 * Whether a capture is still held at `now` (C10). The hold is the one that was set at its moment,
 * counted from that moment; it is never longer than the bounds allow, whatever was stored.
 *
 * @example
 * decideHold({ capturedAt: 0, holdMinutes: 10, now: 60_000 }); // { held: true, until: 600_000 }
 * decideHold({ capturedAt: 0, holdMinutes: 10, now: 600_000 }); // { held: false }
 */
export function decideHold(input: {
  readonly capturedAt: number;
  readonly holdMinutes: number;
  readonly now: number;
}): HoldDecision {
  const minutes = Math.min(Math.max(input.holdMinutes, HOLD_MINUTES.min), HOLD_MINUTES.max);
  const until = input.capturedAt + minutes * MINUTE_MS;
  return input.now < until ? { held: true, until } : { held: false };
}
