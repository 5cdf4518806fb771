import {
  isGlimpseError,
  toInstant,
  instantAt,
  type DeviceId,
  type GlimpseEvent,
  type HeartbeatReply,
  type RandomSource,
} from '@glimpse/core';

import { createAlarm } from '../agent/createAlarm.js';
import type { AgentClock } from '../ports/AgentClock.js';
import type { AgentStore } from '../ports/AgentStore.js';
import type { NoticePresenter } from '../ports/NoticePresenter.js';
import type { ServerLink } from '../ports/ServerLink.js';
import { retryDelay } from '../spool/retryDelay.js';
import { isPaused } from './circumstancesOf.js';
import type { ServerClock } from './createServerClock.js';
import type { SituationBoard } from './createSituationBoard.js';

/** While the server cannot be reached, it is asked at least this often. */
const LONGEST_SILENCE_MS = 60_000;

/** What {@link createServerWatch} works with. */
export interface ServerWatchOptions {
  readonly board: SituationBoard;
  readonly store: AgentStore;
  readonly link: ServerLink;
  readonly clock: AgentClock;
  readonly serverClock: ServerClock;
  readonly random: RandomSource;
  readonly presenter: NoticePresenter;
  readonly deviceId: DeviceId;
  readonly agentVersion: string;
  /** Called when the server answers again after it did not. */
  readonly onBackOnline: () => void;
}

/** Follows timer, policy and notices: by events, with heartbeats underneath. */
export interface ServerWatch {
  /** Asks the server now, rather than at the next heartbeat. */
  wake(): void;
  /** Asks and listens until `signal` is aborted. */
  follow(signal: AbortSignal): Promise<void>;
}

/** Events after which the agent has to look again. */
const TELLING: readonly GlimpseEvent['type'][] = [
  'timer.started',
  'timer.stopped',
  'time_entry.changed',
  'time_entry.deleted',
  'policy.changed',
  'notice.raised',
];

export function createServerWatch(options: ServerWatchOptions): ServerWatch {
  const { board, clock, link, random } = options;
  const alarm = createAlarm();
  let failures = 0;
  let told: string | undefined;

  const round = async (signal: AbortSignal): Promise<number> => {
    try {
      const reply = await ask(options, signal);
      failures = 0;
      const wasAway = !board.current().online;
      board.update({ online: true, offlineSinceAt: undefined, signedIn: true, reply });
      if (wasAway) options.onBackOnline();
      if (
        reply.notice !== null &&
        reply.notice.id !== told &&
        (await tell(options, reply.notice, signal))
      ) {
        told = reply.notice.id;
        return 0;
      }
      return reply.nextHeartbeatSeconds * 1_000;
    } catch (error) {
      if (!isGlimpseError(error)) throw error;
      failures += 1;
      const signedOut = error.code === 'unauthenticated' || error.code === 'session_expired';
      board.update(
        signedOut
          ? { signedIn: false, problem: { code: error.code, message: error.message } }
          : { online: false, ...(board.current().online && { offlineSinceAt: clock.now() }) },
      );
      return Math.min(retryDelay(failures, random, error.retryAfterMs), LONGEST_SILENCE_MS);
    }
  };

  return {
    wake: () => alarm.ring(),
    async follow(signal) {
      signal.addEventListener('abort', () => alarm.ring(), { once: true });
      link.followEvents(
        (event) => void (TELLING.includes(event.type) && alarm.ring()),
        () => alarm.ring(),
        signal,
      );
      while (!signal.aborted) {
        const bell = alarm.listen();
        const waitMs = await round(signal);
        if (waitMs > 0) await clock.sleep(waitMs, bell);
      }
    },
  };
}

async function ask(
  { board, store, link, clock, serverClock, deviceId, agentVersion }: ServerWatchOptions,
  signal: AbortSignal,
): Promise<HeartbeatReply> {
  const { permission, lastCaptureAt } = board.current();
  const queueDepth = (await store.spool.size()).items;
  const sentAt = clock.elapsed();
  const reply = await link.heartbeat(
    {
      deviceId,
      agentVersion,
      permission,
      paused: isPaused(board.current(), clock.now()),
      lastCaptureAt: lastCaptureAt === undefined ? null : toInstant(lastCaptureAt),
      queueDepth,
    },
    signal,
  );
  const serverAt = instantAt(reply.serverTime);
  serverClock.learn({ sentAt, receivedAt: clock.elapsed(), serverAt });
  return reply;
}

/** Shows a notice and records it (A5). False when it could not be shown, so that nothing is captured. */
async function tell(
  { presenter, link }: ServerWatchOptions,
  notice: NonNullable<HeartbeatReply['notice']>,
  signal: AbortSignal,
): Promise<boolean> {
  if (!(await presenter.show(notice))) return false;
  await link.markNoticeShown(notice.id, signal);
  return true;
}
