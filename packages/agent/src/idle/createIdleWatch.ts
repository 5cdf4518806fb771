import { timeEntryIdSchema, type TimeEntryId } from '@glimpse/core';
import * as z from 'zod/mini';

import { createAlarm } from '../agent/createAlarm.js';
import type { AgentClock } from '../ports/AgentClock.js';
import type { AgentStore } from '../ports/AgentStore.js';
import type { IdleSource } from '../ports/senses/IdleSource.js';
import type { ServerClock } from '../situation/createServerClock.js';
import type { SituationBoard } from '../situation/createSituationBoard.js';

/** How often an absent person's input is asked for, so that they are met soon after they are back. */
const RETURN_POLL_MS = 10_000;

/** Away for this long, the person is asked about it when they are back. */
export const IDLE_AFTER_MS = 10 * 60_000;

/** A stretch without mouse or keyboard while the timer ran, asked about once (L2). */
export interface AwayQuestion {
  readonly timeEntryId: TimeEntryId;
  readonly description: string;
  /** Last and next touch, in epoch milliseconds by the server's clock. */
  readonly from: number;
  readonly to: number;
}

/** The question as it outlasts a restart; what the entry is called, the server says again. */
const keptSchema = z.object({ timeEntryId: timeEntryIdSchema, from: z.number(), to: z.number() });
type KeptQuestion = z.infer<typeof keptSchema>;

const NOTE = 'away';

/** Notices that the person was away, and keeps the question until it is answered. */
export interface IdleWatch {
  /** The question that waits for an answer. */
  question(): AwayQuestion | undefined;
  /** Takes the question away: it is asked once. */
  settle(): Promise<void>;
  /** Watches until `signal` is aborted. */
  follow(signal: AbortSignal): Promise<void>;
}

/** What {@link createIdleWatch} works with. */
export interface IdleWatchOptions {
  readonly idle: IdleSource;
  readonly board: SituationBoard;
  readonly store: Pick<AgentStore, 'readNote' | 'writeNote'>;
  readonly clock: AgentClock;
  readonly serverClock: ServerClock;
  /** Called when there is something to ask. */
  readonly onQuestion: (question: AwayQuestion) => void;
}

export function createIdleWatch(options: IdleWatchOptions): IdleWatch {
  const { idle, board, store, clock, serverClock, onQuestion } = options;
  /** Since when the person has been away; undefined while they are here. */
  let awayFrom: number | undefined;
  let kept: KeptQuestion | undefined;

  const keep = async (next: KeptQuestion | undefined): Promise<void> => {
    kept = next;
    await store.writeNote(NOTE, next && JSON.stringify(next));
  };

  /** Looks once, and says in how many milliseconds something new can be seen at the earliest. */
  const look = async (): Promise<number> => {
    const entry = board.current().reply?.runningEntry;
    const idleMs = entry ? idle.idleMs() : undefined;
    if (!entry || idleMs === undefined) {
      awayFrom = undefined;
      return IDLE_AFTER_MS;
    }
    const touchedAt = serverClock.now() - idleMs;
    if (idleMs >= IDLE_AFTER_MS) {
      awayFrom ??= touchedAt;
      return RETURN_POLL_MS;
    }
    if (awayFrom !== undefined) {
      const startedAt = Date.parse(entry.timeInterval.start);
      const { id: timeEntryId, description } = entry;
      const question = { timeEntryId, from: Math.max(awayFrom, startedAt), to: touchedAt };
      awayFrom = undefined;
      await keep(question);
      onQuestion({ ...question, description });
    }
    return IDLE_AFTER_MS - idleMs;
  };

  return {
    question: () => {
      // Once another entry runs, the time is no longer this one's to give back.
      const entry = board.current().reply?.runningEntry;
      if (kept === undefined || entry?.id !== kept.timeEntryId) return undefined;
      return { ...kept, description: entry.description };
    },
    settle: () => keep(undefined),
    async follow(signal) {
      kept ??= readKept(await store.readNote(NOTE));
      const alarm = createAlarm();
      let entryId = board.current().reply?.runningEntry?.id;
      const unsubscribe = board.onChange(({ reply }) => {
        if (reply?.runningEntry?.id !== entryId) alarm.ring();
        entryId = reply?.runningEntry?.id;
      });
      signal.addEventListener('abort', () => alarm.ring(), { once: true });
      while (!signal.aborted) {
        const bell = alarm.listen();
        await clock.sleep(await look(), bell);
      }
      unsubscribe();
    },
  };
}

function readKept(note: string | undefined): KeptQuestion | undefined {
  return note === undefined ? undefined : keptSchema.parse(JSON.parse(note));
}
