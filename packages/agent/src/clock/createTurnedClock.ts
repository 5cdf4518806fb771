import type { AgentClock } from '../ports/AgentClock.js';

/** A clock for tests that moves only when it is turned. */
export interface TurnedClock extends AgentClock {
  /** Lets time pass; everything that falls due on the way happens in order, each at its own time. */
  turn(durationMs: number): Promise<void>;
  /** Lets the machine sleep: time passes, and what was due meanwhile happens only at the end. */
  sleepMachine(durationMs: number): Promise<void>;
  /** Moves the wall clock alone, as a person or a time server does. */
  jumpWallClock(byMs: number): void;
}

interface Sleeper {
  readonly wakeAt: number;
  readonly wake: () => void;
}

/** @param startAt what the wall clock says at first, in epoch milliseconds */
export function createTurnedClock(startAt: number): TurnedClock {
  let elapsed = 0;
  let wallOffset = startAt;
  const sleepers = new Set<Sleeper>();

  const nextSleeper = (until: number): Sleeper | undefined => {
    const due = [...sleepers].filter(({ wakeAt }) => wakeAt <= until);
    return due.sort((one, other) => one.wakeAt - other.wakeAt)[0];
  };

  const wakeAll = async (until: number): Promise<void> => {
    await settleDown();
    for (let next = nextSleeper(until); next !== undefined; next = nextSleeper(until)) {
      elapsed = Math.max(elapsed, next.wakeAt);
      next.wake();
      await settleDown();
    }
  };

  return {
    now: () => wallOffset + elapsed,
    elapsed: () => elapsed,
    sleep(durationMs, signal) {
      return new Promise((resolve) => {
        const sleeper: Sleeper = {
          wakeAt: elapsed + Math.max(0, durationMs),
          wake: () => {
            sleepers.delete(sleeper);
            signal.removeEventListener('abort', sleeper.wake);
            resolve();
          },
        };
        if (signal.aborted) return resolve();
        sleepers.add(sleeper);
        signal.addEventListener('abort', sleeper.wake, { once: true });
      });
    },
    async turn(durationMs) {
      const until = elapsed + durationMs;
      await wakeAll(until);
      elapsed = until;
    },
    async sleepMachine(durationMs) {
      elapsed += durationMs;
      await wakeAll(elapsed);
    },
    jumpWallClock(byMs) {
      wallOffset += byMs;
    },
  };
}

/** Lets everything that was set off run to its next wait; real files and sockets need a few rounds. */
async function settleDown(): Promise<void> {
  for (let round = 0; round < 12; round += 1) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}
