import type { Clock } from '@glimpse/core';

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** A clock that stands still until it is turned. */
export interface TurnedClock extends Clock {
  /** Turns it on by `ms`; answers the new time. */
  turn(ms: number): number;
}

/** @param startAt epoch milliseconds */
export function createTurnedClock(startAt: number): TurnedClock {
  let now = startAt;
  return {
    now: () => now,
    turn: (ms) => (now += ms),
  };
}
