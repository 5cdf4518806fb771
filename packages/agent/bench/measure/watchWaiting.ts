import { setTimeout as pause } from 'node:timers/promises';

import { cpuMs, memoryOf, type Memory } from './processCost.js';

/** Long enough for the line of events and a look at the session, short enough to fit between two captures. */
const PIECE_MS = 20_000;
/** A capture that began in a piece has ended, and was counted, by then. */
const CAPTURE_MS = 5_000;

/** What an agent takes between captures. */
export interface Waiting {
  /** CPU time as a share of one core. */
  readonly share: number;
  /** The largest memory seen. */
  readonly memory: Memory;
}

/**
 * Watches an agent until it has waited for `forMs` in all. A piece of time that a capture fell into,
 * or that began while one was under way, does not count.
 *
 * @param captured how many captures there have been so far
 */
export async function watchWaiting(
  pid: number,
  captured: () => number,
  forMs: number,
): Promise<Waiting> {
  let [usedMs, watchedMs] = [0, 0];
  let memory: Memory = { resident: 0, proportional: 0 };
  while (watchedMs < forMs) {
    const [cpuBefore, capturedBefore, from] = [cpuMs(pid), captured(), performance.now()];
    await pause(PIECE_MS);
    const [cpuAfter, to, held] = [cpuMs(pid), performance.now(), memoryOf(pid)];
    if (held.resident > memory.resident) memory = held;
    await pause(CAPTURE_MS);
    if (captured() !== capturedBefore) continue;
    usedMs += cpuAfter - cpuBefore;
    watchedMs += to - from;
  }
  return { share: usedMs / watchedMs, memory };
}
