import { instantAt, type Clock } from '@glimpse/core';

/** A clock that stands still until it is turned. */
export interface TurnableClock extends Clock {
  /** Shows another instant: epoch milliseconds, or `2026-11-19T13:02:11Z`. */
  turnTo(instant: number | string): void;
  /** Moves on by so many milliseconds. */
  advance(byMs: number): void;
}

/** A {@link TurnableClock} that shows `startAt`: epoch milliseconds, or an instant in UTC. */
export function createTurnableClock(startAt: number | string): TurnableClock {
  let at = toMs(startAt);
  return {
    now: () => at,
    turnTo: (instant) => {
      at = toMs(instant);
    },
    advance: (byMs) => {
      at += byMs;
    },
  };
}

function toMs(instant: number | string): number {
  const at = typeof instant === 'number' ? instant : instantAt(instant);
  if (Number.isFinite(at)) return at;
  throw new RangeError(
    `@glimpse/mock-server: a clock cannot show "${instant}". Give epoch milliseconds, or an instant as 2026-11-19T13:02:11Z.`,
  );
}
