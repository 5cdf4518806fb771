import { checkHoldMinutes, HOLD_MINUTES } from '@glimpse/core';

import type { AgentClock } from '../ports/AgentClock.js';
import type { AgentStore } from '../ports/AgentStore.js';
import type { SituationBoard } from '../situation/createSituationBoard.js';

/** The last instant that has four digits in its year: a pause without an end. */
const FOR_EVER_AT = Date.UTC(9999, 11, 31);

/** What the person has set for themselves; it outlasts a restart. */
export interface Wishes {
  /** Stops capturing for a time, or until {@link resume} when no time is given. */
  pause(durationMs?: number): Promise<void>;
  resume(): Promise<void>;
  /**
   * Holds captures from now on for this long before they are sent (C10).
   *
   * @throws RangeError outside 0 to 60 minutes
   */
  hold(minutes: number): Promise<void>;
}

/** What {@link createWishes} works with. */
export interface WishesOptions {
  readonly store: AgentStore;
  readonly board: SituationBoard;
  readonly clock: AgentClock;
  /** Called when others have to know of a change. */
  readonly onChange: () => void;
}

/** @returns the wishes, and how to read those of the last time */
export function createWishes({
  store,
  board,
  clock,
  onChange,
}: WishesOptions): Wishes & { restore(): Promise<void> } {
  const setPause = async (untilAt: number | undefined): Promise<void> => {
    await store.writeNote('paused-until', untilAt?.toString());
    board.update({ pausedUntilAt: untilAt });
    onChange();
  };

  return {
    async restore() {
      const pausedUntil = await store.readNote('paused-until');
      const holdMinutes = Number((await store.readNote('hold-minutes')) ?? HOLD_MINUTES.default);
      const pausedUntilAt = pausedUntil === undefined ? undefined : Number(pausedUntil);
      board.update({ holdMinutes, pausedUntilAt });
    },
    pause: (durationMs) =>
      setPause(durationMs === undefined ? FOR_EVER_AT : clock.now() + durationMs),
    resume: () => setPause(undefined),
    async hold(minutes) {
      const check = checkHoldMinutes(minutes);
      if (!check.allowed) {
        throw new RangeError(
          `Captures cannot be held for ${minutes} minutes: choose ${check.min} to ${check.max} whole minutes.`,
        );
      }
      await store.writeNote('hold-minutes', String(minutes));
      board.update({ holdMinutes: minutes });
    },
  };
}
