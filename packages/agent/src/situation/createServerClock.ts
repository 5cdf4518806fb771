import { clockOffsetMs, type Clock, type ClockReading } from '@glimpse/core';

import type { AgentClock } from '../ports/AgentClock.js';

/** Enough readings to have a sharp one among them, few enough to follow a drift. */
const READINGS_KEPT = 8;

/** The server's clock as this device knows it: a clock that never jumps, plus a measured offset (C5). */
export interface ServerClock extends Clock {
  /** Takes one reading in: when the question left and the answer came (both as `elapsed`), what it said. */
  learn(reading: ClockReading): void;
  /** Milliseconds by which the local wall clock is ahead of the server's (negative: behind). */
  wallAheadMs(): number;
}

/** Until the first reading the local wall clock stands in. */
export function createServerClock(clock: AgentClock): ServerClock {
  let readings: readonly ClockReading[] = [];
  let offsetMs = clock.now() - clock.elapsed();
  const now = (): number => clock.elapsed() + offsetMs;
  return {
    now,
    learn(reading) {
      readings = [...readings, reading].slice(-READINGS_KEPT);
      offsetMs = clockOffsetMs(readings);
    },
    wallAheadMs: () => clock.now() - now(),
  };
}
