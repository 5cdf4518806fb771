import { isGlimpseError, type GlimpseError } from '@glimpse/core';

import { createAlarm } from '../agent/createAlarm.js';
import type { AgentClock } from '../ports/AgentClock.js';
import type { SituationBoard } from '../situation/createSituationBoard.js';
import { retryDelay } from '../spool/retryDelay.js';
import { drainSpool, type DrainEnd, type DrainSpoolOptions } from './drainSpool.js';
import { createSuspicion } from './createSuspicion.js';
import { sendOutcomes } from './sendOutcomes.js';

/** Longest wait between two rounds while something waits. */
const LONGEST_WAIT_MS = 5 * 60_000;

/** Windows older than this are forgotten once they have been reported. */
const WINDOWS_KEPT_MS = 35 * 86_400_000;

/** What {@link createUploads} works with. */
export interface UploadsOptions extends Omit<DrainSpoolOptions, 'suspicion'> {
  readonly board: SituationBoard;
  readonly clock: AgentClock;
}

/** Sends what waits, whenever there is reason to. */
export interface Uploads {
  /** Something new waits, or the way may be free again. */
  wake(): void;
  /** Uploads and reports until `signal` is aborted. */
  follow(signal: AbortSignal): Promise<void>;
}

export function createUploads(options: UploadsOptions): Uploads {
  const { board, clock, store, random, now } = options;
  const alarm = createAlarm();
  const suspicion = createSuspicion();
  let failures = 0;

  const round = async (signal: AbortSignal): Promise<number> => {
    // Without a session every call would be refused, and count against the address.
    if (!board.current().signedIn) return LONGEST_WAIT_MS;
    const end = await sendOnce({ ...options, suspicion }, signal);
    if (end.kind === 'empty') {
      failures = 0;
      await store.windows.forgetBefore(now() - WINDOWS_KEPT_MS);
      return end.nextAt === undefined ? LONGEST_WAIT_MS : end.nextAt - now();
    }
    if (end.kind === 'signed_out') {
      board.update({ signedIn: false, problem: problemOf(end.error) });
      return LONGEST_WAIT_MS;
    }
    failures += 1;
    return retryDelay(failures, random, end.error.retryAfterMs);
  };

  return {
    wake: () => alarm.ring(),
    async follow(signal) {
      signal.addEventListener('abort', () => alarm.ring(), { once: true });
      while (!signal.aborted) {
        const bell = alarm.listen();
        const waitMs = await round(signal);
        await clock.sleep(Math.min(Math.max(waitMs, 0), LONGEST_WAIT_MS), bell);
      }
    },
  };
}

async function sendOnce(options: DrainSpoolOptions, signal: AbortSignal): Promise<DrainEnd> {
  try {
    const end = await drainSpool(options, signal);
    if (end.kind === 'empty') await sendOutcomes(options.store.windows, options.link, signal);
    return end;
  } catch (error) {
    if (!isGlimpseError(error)) throw error;
    return { kind: isSignedOut(error) ? 'signed_out' : 'unreachable', error };
  }
}

/** Whether an error means that the person has to sign in again. */
export function isSignedOut({ code }: GlimpseError): boolean {
  return code === 'unauthenticated' || code === 'session_expired';
}

/** A problem as the person reads it. */
export function problemOf({ code, message }: GlimpseError): { code: string; message: string } {
  return { code, message };
}
