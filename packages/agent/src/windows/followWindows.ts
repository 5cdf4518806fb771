import {
  decideCapture,
  windowAt,
  type DeviceId,
  type RandomSource,
  type TimeEntry,
} from '@glimpse/core';

import { createAlarm } from '../agent/createAlarm.js';
import type { PictureProfile } from '../picture/pictureOf.js';
import type { AgentClock } from '../ports/AgentClock.js';
import type { AgentStore } from '../ports/AgentStore.js';
import type { ScreenCapture } from '../ports/ScreenCapture.js';
import type { SessionSource } from '../ports/senses/SessionSource.js';
import type { WindowLedger, WindowRecord } from '../ports/WindowLedger.js';
import { circumstancesOf, windowedEntryOf, type Times } from '../situation/circumstancesOf.js';
import type { ServerClock } from '../situation/createServerClock.js';
import type { SituationBoard } from '../situation/createSituationBoard.js';
import { createWindowPlanner, type PlannedStep } from './createWindowPlanner.js';
import { takeCapture, type TakenCapture } from './takeCapture.js';

/** Longest sleep in one piece, so that a changed clock or a wake-up is noticed. */
const LONGEST_WAIT_MS = 60_000;

/** What {@link followWindows} works with. */
export interface FollowWindowsOptions {
  readonly board: SituationBoard;
  readonly store: AgentStore;
  readonly clock: AgentClock;
  readonly serverClock: ServerClock;
  readonly random: RandomSource;
  readonly capture: ScreenCapture;
  readonly deviceId: DeviceId;
  readonly profile: PictureProfile;
  readonly session: SessionSource;
  /** Called when something was kept or settled, so that it is sent. */
  readonly onSettled: () => void;
}

/** Goes through the windows of whatever timer runs, capturing each once (C1, C2), until `signal` is aborted. */
export async function followWindows(
  options: FollowWindowsOptions,
  signal: AbortSignal,
): Promise<void> {
  const { board, store, clock, serverClock, random } = options;
  const windows: WindowLedger = {
    ...store.windows,
    settle: async (record) => {
      await store.windows.settle(record);
      options.onSettled();
    },
  };
  const planner = createWindowPlanner({ windows, random });
  const alarm = createAlarm();
  board.onChange(() => alarm.ring());
  signal.addEventListener('abort', () => alarm.ring(), { once: true });

  while (!signal.aborted) {
    const bell = alarm.listen();
    const step = await planner.next(board.current(), timesOf(options));
    if (step.kind === 'capture') await captureWindow(options, step, signal);
    else await clock.sleep(waitFor(step.until, serverClock.now()), bell);
  }
}

function timesOf({ clock, serverClock }: FollowWindowsOptions): Times {
  return { now: serverClock.now(), wallNow: clock.now() };
}

function waitFor(until: number | undefined, now: number): number {
  return Math.max(
    0,
    Math.min(LONGEST_WAIT_MS, until === undefined ? LONGEST_WAIT_MS : until - now),
  );
}

async function captureWindow(
  options: FollowWindowsOptions,
  { window, entry }: Extract<PlannedStep, { kind: 'capture' }>,
  signal: AbortSignal,
): Promise<void> {
  const { board, serverClock } = options;
  const policy = board.current().reply?.policy;
  if (policy === undefined) return;
  board.update({ session: await options.session.read() });

  const right = watchRight(options, entry, signal);
  const taken = await takeCapture({
    ...options,
    ...{ window, entry, policy, clock: serverClock, signal: right.signal },
    holdMinutes: board.current().holdMinutes,
  });
  right.release();
  // Whatever took the right to capture away while the screen was being read takes the capture too.
  if (right.signal.aborted) return;

  await keepTaken(options, taken, {
    workspaceId: entry.workspaceId,
    timeEntryId: entry.id,
    windowIndex: window.index,
    startedAt: windowAt(windowedEntryOf(entry), window.index).startAt,
    outcome: taken.outcome,
  });
  options.onSettled();
}

/** A signal that is aborted as soon as this entry may no longer be captured under the policy of now (C1, A5). */
function watchRight(
  options: FollowWindowsOptions,
  entry: TimeEntry,
  ending: AbortSignal,
): { readonly signal: AbortSignal; readonly release: () => void } {
  const { board } = options;
  const controller = new AbortController();
  const version = board.current().reply?.policy.policy.version;
  const look = (): void => {
    const { reply } = board.current();
    const isSame = reply?.runningEntry?.id === entry.id && reply.policy.policy.version === version;
    const circumstances = circumstancesOf(board.current(), timesOf(options));
    if (ending.aborted || !isSame || !decideCapture(circumstances).allowed) controller.abort();
  };
  const unsubscribe = board.onChange(look);
  ending.addEventListener('abort', look, { once: true });
  look();
  const release = (): void => {
    unsubscribe();
    ending.removeEventListener('abort', look);
  };
  return { signal: controller.signal, release };
}

async function keepTaken(
  { board, store }: FollowWindowsOptions,
  taken: TakenCapture,
  record: WindowRecord,
): Promise<void> {
  if (taken.items.length === 0) {
    await store.windows.settle(record);
    const code = taken.outcome.kind === 'failed' ? taken.outcome.reason : taken.outcome.kind;
    board.update({ problem: { code, message: taken.message ?? 'The capture failed.' } });
  } else if ((await store.keepCapture(taken.items, record)).added) {
    const { at: lastCaptureAt, wroteFiles: throughFiles = false } = taken;
    board.update({ lastCaptureAt, throughFiles, problem: undefined, permission: 'granted' });
  } else {
    await store.windows.settle({ ...record, outcome: { kind: 'failed', reason: 'spool_full' } });
    board.update({ problem: { code: 'spool_full', message: SPOOL_FULL_MESSAGE } });
  }
}

const SPOOL_FULL_MESSAGE =
  'So many captures wait for the server that there is no room for more, so this one was not kept. ' +
  'Bring this machine online so that they can be sent.';
