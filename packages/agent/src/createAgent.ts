import type { DeviceId, RandomSource } from '@glimpse/core';

import type { PictureProfile } from './picture/pictureOf.js';
import type { AgentClock } from './ports/AgentClock.js';
import type { AgentStore } from './ports/AgentStore.js';
import type { NoticePresenter } from './ports/NoticePresenter.js';
import type { ScreenCapture } from './ports/ScreenCapture.js';
import type { ServerLink } from './ports/ServerLink.js';
import type { SessionSource } from './ports/SessionSource.js';
import type { WindowRecord } from './ports/WindowLedger.js';
import { createServerClock } from './situation/createServerClock.js';
import { createServerWatch } from './situation/createServerWatch.js';
import { createSituationBoard } from './situation/createSituationBoard.js';
import type { AgentStatus } from './status/AgentStatus.js';
import { describeStatus } from './status/describeStatus.js';
import { createUploads } from './upload/createUploads.js';
import { followWindows } from './windows/followWindows.js';

/** Everything an agent works with; nothing is reached for. */
export interface AgentOptions {
  readonly link: ServerLink;
  readonly store: AgentStore;
  readonly clock: AgentClock;
  readonly random: RandomSource;
  readonly capture: ScreenCapture;
  readonly session: SessionSource;
  readonly presenter: NoticePresenter;
  readonly deviceId: DeviceId;
  readonly agentVersion: string;
  /** @default 'default' */
  readonly profile?: PictureProfile;
  /** How long the person holds captures on this machine, in milliseconds (C10). @default 0 */
  readonly holdMs?: number;
  /** Told the status whenever it may have changed. */
  readonly onStatus?: (status: AgentStatus) => void;
}

/** A desktop agent: captures what the rules allow, and sends it. */
export interface Agent {
  /** Works until `signal` is aborted, then finishes what it is doing. Call it once. */
  run(signal: AbortSignal): Promise<void>;
  status(): Promise<AgentStatus>;
  /** Stops capturing for a time, or until {@link resume} when no time is given; outlasts a restart. */
  pause(durationMs?: number): Promise<void>;
  resume(): Promise<void>;
  /** Windows that began at `since` (epoch milliseconds) or later, with what became of them. */
  windows(since: number): Promise<readonly WindowRecord[]>;
}

/** The last instant that has four digits in its year: a pause without an end. */
const FOR_EVER_AT = Date.UTC(9999, 11, 31);

/**
 * Puts an agent together.
 *
 * @example
 * const agent = createAgent({ link, store, clock, random, capture, session, presenter, deviceId, agentVersion });
 * await agent.run(signal);
 */
export function createAgent(options: AgentOptions): Agent {
  const { store, clock, profile = 'default', holdMs = 0 } = options;
  const board = createSituationBoard();
  const serverClock = createServerClock(clock);
  const shared = { ...options, board, serverClock, profile, holdMs };
  const uploads = createUploads({ ...shared, now: () => serverClock.now() });
  const watch = createServerWatch({ ...shared, onBackOnline: () => uploads.wake() });

  const status = async (): Promise<AgentStatus> =>
    describeStatus({
      situation: board.current(),
      waiting: await store.spool.size(),
      profile,
      wallNow: clock.now(),
    });
  const setPause = async (untilAt: number | undefined): Promise<void> => {
    await store.writeNote('paused-until', untilAt?.toString());
    board.update({ pausedUntilAt: untilAt });
    watch.wake();
  };

  return {
    async run(signal) {
      const note = await store.readNote('paused-until');
      if (note !== undefined) board.update({ pausedUntilAt: Number(note) });
      board.onChange(() => {
        if (!signal.aborted) void status().then((current) => options.onStatus?.(current));
      });
      options.session.follow((session) => board.update({ session }), signal);
      await Promise.all([
        watch.follow(signal),
        followWindows({ ...shared, onSettled: () => uploads.wake() }, signal),
        uploads.follow(signal),
      ]);
    },
    status,
    pause: (durationMs) =>
      setPause(durationMs === undefined ? FOR_EVER_AT : clock.now() + durationMs),
    resume: () => setPause(undefined),
    windows: (since) => store.windows.list(since),
  };
}
