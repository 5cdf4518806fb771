import { setMaxListeners } from 'node:events';

import type { Agent } from './agent/Agent.js';
import type { AgentOptions } from './agent/AgentOptions.js';
import { createDesk } from './agent/createDesk.js';
import { createWishes } from './agent/createWishes.js';
import { createHolding } from './discard/createHolding.js';
import { createDiscards } from './discard/createDiscards.js';
import type { AgentEvents } from './events/AgentEvents.js';
import { createEmitter } from './events/createEmitter.js';
import { tellOfBoard } from './events/tellOfBoard.js';
import { createSessionLook } from './session/createSessionLook.js';
import { answerAway } from './idle/answerAway.js';
import { createIdleWatch } from './idle/createIdleWatch.js';
import { notifyPerson } from './notifications/notifyPerson.js';
import { followPermission } from './permission/followPermission.js';
import { createServerClock } from './situation/createServerClock.js';
import { createServerWatch } from './situation/createServerWatch.js';
import { createSituationBoard } from './situation/createSituationBoard.js';
import type { AgentStatus } from './status/AgentStatus.js';
import { describeStatus } from './status/describeStatus.js';
import type { ScreenCapture } from './ports/ScreenCapture.js';
import { createUploads } from './upload/createUploads.js';
import { followWindows } from './windows/followWindows.js';

/** What a part does until its signal is aborted. */
type Follow = (signal: AbortSignal) => Promise<void>;

/**
 * Puts an agent together.
 *
 * @example
 * const agent = createAgent({ link, store, clock, random, capture, session, presenter, deviceId, agentVersion });
 * agent.on('status', ({ message, more }) => console.log(message, more));
 * await agent.run(signal);
 */
export function createAgent(options: AgentOptions): Agent {
  const { store, clock, session, notifier, permission: probe, profile = 'default' } = options;
  const board = createSituationBoard();
  const events = createEmitter<AgentEvents>();
  const serverClock = createServerClock(clock);
  const capture: ScreenCapture = (task) =>
    options.capture({ ...task, onFiles: () => board.update({ throughFiles: true }) });
  const shared = { ...options, capture, board, serverClock, profile };

  const uploads = createUploads({ ...shared, now: () => serverClock.now() });
  const discards = createDiscards({
    ...shared,
    onSettled: (discarded) => events.emit('discarded', discarded),
  });
  const watch = createServerWatch({
    ...shared,
    onBackOnline() {
      uploads.wake();
      discards.wake();
    },
  });
  const onChange = (): void => watch.wake();
  const { restore, ...wishes } = createWishes({ ...shared, onChange });
  const desk = createDesk({ ...shared, onChange });
  const holding = createHolding({ ...shared, onDiscard: () => discards.wake() });
  const idleWatch = createIdleWatch({
    ...shared,
    idle: options.idle ?? { idleMs: () => undefined },
    onQuestion: (question) => events.emit('away', question),
  });
  const followProbe: Follow = async (signal) => {
    if (probe === undefined) return;
    const tell = (change: AgentEvents['permission']): void => events.emit('permission', change);
    await followPermission({ ...shared, probe, onChange: tell }, signal);
  };
  const lookAtSession = createSessionLook(shared);
  const describe = async (): Promise<AgentStatus> =>
    describeStatus({
      situation: board.current(),
      waiting: await store.spool.size(),
      profile,
      times: { now: serverClock.now(), wallNow: clock.now() },
    });

  return {
    async run(signal) {
      // Every part listens to the one signal; that is no leak to warn of.
      setMaxListeners(0, signal);
      await restore();
      tellOfBoard(board, events, describe, signal);
      if (notifier !== undefined) notifyPerson({ notifier, events, board });
      session.follow((state) => board.update({ session: state }), signal);
      await Promise.all([
        ...[watch, uploads, discards, idleWatch].map((part) => part.follow(signal)),
        followWindows({ ...shared, onSettled: () => uploads.wake() }, signal),
        followProbe(signal),
      ]);
    },
    on: (name, listener) => events.on(name, listener),
    async status() {
      await lookAtSession();
      return describe();
    },
    ...wishes,
    ...desk,
    ...holding,
    away: () => idleWatch.question(),
    async answerAway(choice) {
      const question = idleWatch.question();
      if (question === undefined) return;
      await answerAway(question, choice, { ...options, signal: AbortSignal.timeout(10_000) });
      await idleWatch.settle();
      onChange();
    },
    windows: (since) => store.windows.list(since),
  };
}
