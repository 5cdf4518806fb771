import { checkHoldMinutes, HOLD_MINUTES, type DeviceId, type RandomSource } from '@glimpse/core';

import { createDesk, type Desk } from './agent/createDesk.js';
import { answerAway, type AwayChoice } from './idle/answerAway.js';
import { createIdleWatch, type AwayQuestion } from './idle/createIdleWatch.js';
import type { AgentEvents } from './events/AgentEvents.js';
import { createEmitter } from './events/createEmitter.js';
import { tellOfBoard } from './events/tellOfBoard.js';
import { notifyPerson } from './notifications/notifyPerson.js';
import { followPermission } from './permission/followPermission.js';
import type { PictureProfile } from './picture/pictureOf.js';
import type { AgentClock } from './ports/AgentClock.js';
import type { AgentStore } from './ports/AgentStore.js';
import type { DesktopNotifier } from './ports/DesktopNotifier.js';
import type { IdleSource } from './ports/senses/IdleSource.js';
import type { PermissionProbe } from './ports/senses/PermissionProbe.js';
import type { NoticePresenter } from './ports/NoticePresenter.js';
import type { ScreenCapture } from './ports/ScreenCapture.js';
import type { ServerLink } from './ports/ServerLink.js';
import type { SessionSource } from './ports/senses/SessionSource.js';
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
  /** Knows when the person last touched mouse or keyboard; without it nobody is asked (L2). */
  readonly idle?: IdleSource;
  /** Knows whether the screen may be recorded (C7); without it only a failing capture tells. */
  readonly permission?: PermissionProbe;
  /** Reaches the person on their desktop; without it only events and the status tell. */
  readonly notifier?: DesktopNotifier;
  readonly deviceId: DeviceId;
  readonly agentVersion: string;
  /** @default 'default' */
  readonly profile?: PictureProfile;
}

/** A desktop agent: captures what the rules allow, and sends it. */
export interface Agent extends Desk {
  /** Works until `signal` is aborted, then finishes what it is doing. Call it once. */
  run(signal: AbortSignal): Promise<void>;
  /** Listens to one kind of event. @returns a function that ends the listening */
  on<Name extends keyof AgentEvents>(
    name: Name,
    listener: (event: AgentEvents[Name]) => void,
  ): () => void;
  status(): Promise<AgentStatus>;
  /** Stops capturing for a time, or until {@link resume} when no time is given; outlasts a restart. */
  pause(durationMs?: number): Promise<void>;
  resume(): Promise<void>;
  /**
   * Holds captures from now on for this long before they are sent (C10); outlasts a restart.
   *
   * @throws RangeError outside 0 to 60 minutes
   */
  hold(minutes: number): Promise<void>;
  /** Time away that the person has not decided about yet (L2). */
  away(): AwayQuestion | undefined;
  /** Decides about it, once. @throws GlimpseError when the server cannot be reached; it is asked again then */
  answerAway(choice: AwayChoice): Promise<void>;
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
 * agent.on('status', ({ message, more }) => console.log(message, more));
 * await agent.run(signal);
 */
export function createAgent(options: AgentOptions): Agent {
  const { store, clock, profile = 'default' } = options;
  const board = createSituationBoard();
  const events = createEmitter<AgentEvents>();
  const serverClock = createServerClock(clock);
  const shared = { ...options, board, serverClock, profile };
  const uploads = createUploads({ ...shared, now: () => serverClock.now() });
  const { startTimer, stopTimer, markNoticeRead, ...desk } = createDesk(shared);
  const idleWatch = createIdleWatch({
    ...shared,
    idle: options.idle ?? { idleMs: () => undefined },
    onQuestion: (question) => events.emit('away', question),
  });
  const watch = createServerWatch({ ...shared, onBackOnline: () => uploads.wake() });

  const status = async (): Promise<AgentStatus> =>
    describeStatus({
      situation: board.current(),
      waiting: await store.spool.size(),
      profile,
      times: { now: serverClock.now(), wallNow: clock.now() },
    });
  const setPause = async (untilAt: number | undefined): Promise<void> => {
    await store.writeNote('paused-until', untilAt?.toString());
    board.update({ pausedUntilAt: untilAt });
    watch.wake();
  };

  return {
    async run(signal) {
      const pausedUntil = await store.readNote('paused-until');
      const holdMinutes = Number((await store.readNote('hold-minutes')) ?? HOLD_MINUTES.default);
      board.update({
        holdMinutes,
        pausedUntilAt: pausedUntil === undefined ? undefined : Number(pausedUntil),
      });
      tellOfBoard(board, events, status, signal);
      if (options.notifier) notifyPerson({ notifier: options.notifier, events, board });
      options.session.follow((session) => board.update({ session }), signal);
      await Promise.all([
        watch.follow(signal),
        followWindows({ ...shared, onSettled: () => uploads.wake() }, signal),
        uploads.follow(signal),
        idleWatch.follow(signal),
        options.permission &&
          followPermission(
            {
              ...shared,
              probe: options.permission,
              onChange: (change) => events.emit('permission', change),
            },
            signal,
          ),
      ]);
    },
    on: (name, listener) => events.on(name, listener),
    status,
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
    ...desk,
    async startTimer(description) {
      await startTimer(description);
      watch.wake();
    },
    async stopTimer(endAt) {
      await stopTimer(endAt);
      watch.wake();
    },
    async markNoticeRead() {
      await markNoticeRead();
      watch.wake();
    },
    away: () => idleWatch.question(),
    async answerAway(choice) {
      const question = idleWatch.question();
      if (question === undefined) return;
      await answerAway(question, choice, { ...options, signal: AbortSignal.timeout(10_000) });
      idleWatch.settle();
      watch.wake();
    },
    windows: (since) => store.windows.list(since),
  };
}
