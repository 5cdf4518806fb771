import { isGlimpseError, type ErrorCode, type RandomSource } from '@glimpse/core';

import { createAlarm } from '../agent/createAlarm.js';
import type { AgentEvents } from '../events/AgentEvents.js';
import type { AgentClock } from '../ports/AgentClock.js';
import type { AgentStore } from '../ports/AgentStore.js';
import type { ServerLink } from '../ports/ServerLink.js';
import type { SituationBoard } from '../situation/createSituationBoard.js';
import { retryDelay } from '../spool/retryDelay.js';
import { nextDiscard } from './nextDiscard.js';

/** Captures go in between without a sign, so what waits for them is looked at again. */
const LOOK_MS = 30_000;
const LONGEST_WAIT_MS = 5 * 60_000;

/** Discards older than this are forgotten once the server knows of them. */
const KEPT_MS = 35 * 86_400_000;

/** Refusals that time does not mend: the entry is bound or gone, or a picture of the capture was sent. */
const FINAL: readonly ErrorCode[] = [
  'entry_locked',
  'entry_submitted',
  'entry_approved',
  'screenshot_conflict',
  'not_found',
  'outside_entry',
  'entry_is_break',
  'window_taken',
  'past_retention',
  'forbidden',
];

/** What {@link createDiscards} works with. */
export interface DiscardsOptions {
  readonly board: SituationBoard;
  readonly store: AgentStore;
  readonly link: ServerLink;
  readonly clock: AgentClock;
  readonly random: RandomSource;
  /** Called when the server knows of one, or will never take it. */
  readonly onSettled: (discarded: AgentEvents['discarded']) => void;
}

/** Tells the server of what was discarded here (C10). */
export interface Discards {
  /** Something was discarded, or the server answers again. */
  wake(): void;
  /** Tells until `signal` is aborted. */
  follow(signal: AbortSignal): Promise<void>;
}

export function createDiscards(options: DiscardsOptions): Discards {
  const { clock, random } = options;
  const alarm = createAlarm();
  let failures = 0;

  const round = async (signal: AbortSignal): Promise<number> => {
    try {
      const waitMs = await tellOne(options, signal);
      failures = 0;
      return waitMs;
    } catch (error) {
      if (!isGlimpseError(error)) throw error;
      failures += 1;
      return Math.min(retryDelay(failures, random, error.retryAfterMs), LONGEST_WAIT_MS);
    }
  };

  return {
    wake: () => alarm.ring(),
    async follow(signal) {
      signal.addEventListener('abort', () => alarm.ring(), { once: true });
      while (!signal.aborted) {
        const bell = alarm.listen();
        const waitMs = await round(signal);
        if (waitMs > 0) await clock.sleep(waitMs, bell);
      }
    },
  };
}

/** @returns how long to wait before the next */
async function tellOne(
  { board, store, link, onSettled }: DiscardsOptions,
  signal: AbortSignal,
): Promise<number> {
  const { signedIn, reply } = board.current();
  const discards = await store.discards.unreported();
  if (discards.length === 0 || !signedIn) return LONGEST_WAIT_MS;
  const discard = nextDiscard(discards, await store.spool.list(), reply?.runningEntry?.id);
  if (discard === undefined) return LOOK_MS;
  const refusal = await link.discard(discard, signal).then(
    () => undefined,
    (error: unknown) => {
      if (isGlimpseError(error) && FINAL.includes(error.code)) return error.code;
      throw error;
    },
  );
  await store.discards.markReported(discard.captureId);
  await store.discards.forgetBefore(discard.at - KEPT_MS);
  onSettled({ discard, refusal });
  return 0;
}
