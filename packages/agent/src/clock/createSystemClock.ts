import { uptime } from 'node:os';

import type { AgentClock } from '../ports/AgentClock.js';

/** Timers stand still while a machine sleeps, so a long one is cut into pieces to notice the wake-up. */
const LONGEST_TIMER_MS = 30_000;

/** The machine's own clocks. Uptime counts sleep and is indifferent to changes of the date. */
export function createSystemClock(): AgentClock {
  const elapsed = (): number => Math.round(uptime() * 1_000);
  return {
    now: () => Date.now(),
    elapsed,
    async sleep(durationMs, signal) {
      const wakeAt = elapsed() + durationMs;
      for (let left = durationMs; left > 0 && !signal.aborted; left = wakeAt - elapsed()) {
        await sleepOnce(Math.min(left, LONGEST_TIMER_MS), signal);
      }
    },
  };
}

function sleepOnce(durationMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const finish = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', finish);
      resolve();
    };
    const timer = setTimeout(finish, durationMs);
    signal.addEventListener('abort', finish, { once: true });
  });
}
