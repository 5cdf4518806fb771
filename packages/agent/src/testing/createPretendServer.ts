import {
  GlimpseError,
  noticeIdOf,
  timeEntrySchema,
  toInstant,
  type ErrorCode,
  type GlimpseEvent,
  type HeartbeatReply,
  type Outcome,
  type TimeEntry,
} from '@glimpse/core';

import type { Discard } from '../ports/DiscardLedger.js';
import type { SpoolItem } from '../ports/CaptureSpool.js';
import type { ServerLink } from '../ports/ServerLink.js';

/** A server for tests of the agent alone: it keeps what it is sent and answers as it is told. */
export interface PretendServer {
  readonly link: ServerLink;
  /** Every upload it took, in order of arrival, repetitions included. */
  readonly uploads: SpoolItem[];
  /** The outcome it knows of each window, by `entry/index`. */
  readonly outcomes: Map<string, Outcome>;
  startTimer(id: string, overrides?: Partial<TimeEntry>): TimeEntry;
  stopTimer(): void;
  /** Raises a new policy version, whose notice has to be shown first. */
  changePolicy(change: Partial<HeartbeatReply['policy']['policy']>): void;
  setAvailability(availability: HeartbeatReply['policy']['availability']): void;
  /** Whether calls arrive; without the network they fail with `network`. */
  setOnline(online: boolean): void;
  /** Decides about each upload; undefined takes it. */
  refuseUploads(refusal: (item: SpoolItem) => ErrorCode | undefined): void;
  /** Discards it was told of, repetitions included. */
  readonly discards: Discard[];
  /** Decides about each discard; undefined takes it. */
  refuseDiscards(refusal: (discard: Discard) => ErrorCode | undefined): void;
  /** Refuses every call for lack of a session. */
  setSignedIn(signedIn: boolean): void;
  /** Instants at which the agent stopped the timer. */
  readonly stopped: number[];
  /** Notices that were shown, in order. */
  readonly shown: string[];
}

/** @param now the server's clock */
export function createPretendServer(
  now: () => number,
  { windowSeconds = 300 } = {},
): PretendServer {
  const listeners = new Set<(event: GlimpseEvent) => void>();
  const uploads: SpoolItem[] = [];
  const outcomes = new Map<string, Outcome>();
  const shown: string[] = [];
  let entry: TimeEntry | null = null;
  let online = true;
  let signedIn = true;
  let refusal: (item: SpoolItem) => ErrorCode | undefined = () => undefined;
  let discardRefusal: (discard: Discard) => ErrorCode | undefined = () => undefined;
  let availability: HeartbeatReply['policy']['availability'] = { available: true, by: 'plan' };
  let policy: HeartbeatReply['policy']['policy'] = {
    ...{ enabled: true, intervalSeconds: windowSeconds, retentionDays: 7, obscure: 'greek' },
    ...{ resolution: 'low', version: 2, activation: 2, since: toInstant(now()) },
  };

  const arrive = (): void => {
    if (!online) throw new GlimpseError('network', 'There is no network in this test.');
    if (!signedIn) throw new GlimpseError('session_expired', 'The session has ended.');
  };
  const announce = (type: 'timer.started' | 'timer.stopped', { id, userId }: TimeEntry): void => {
    if (!online) return;
    const event: GlimpseEvent = { type, at: toInstant(now()), timeEntryId: id, userId };
    for (const listener of listeners) listener(event);
  };

  const server: PretendServer = {
    uploads,
    stopped: [],
    discards: [],
    outcomes,
    shown,
    startTimer(id, overrides = {}) {
      entry = timeEntrySchema.parse({
        ...{ id, workspaceId: 'w1', userId: 'u1', description: 'Work', projectId: null },
        ...{ taskId: null, tagIds: [], billable: false, type: 'REGULAR', isLocked: false },
        ...{ approvalStatus: 'NONE', deductions: [], trackedDuration: null, windowSeconds },
        ...{ customFieldValues: [] },
        timeInterval: { start: toInstant(now()), end: null, duration: null },
        ...overrides,
      });
      announce('timer.started', entry);
      return entry;
    },
    stopTimer() {
      const stopped = entry;
      entry = null;
      if (stopped !== null) announce('timer.stopped', stopped);
    },
    changePolicy(change) {
      policy = { ...policy, ...change, version: policy.version + 1, since: toInstant(now()) };
    },
    setAvailability: (next) => void (availability = next),
    setOnline: (next) => void (online = next),
    setSignedIn: (next) => void (signedIn = next),
    refuseUploads: (next) => void (refusal = next),
    refuseDiscards: (next) => void (discardRefusal = next),
    link: {
      async heartbeat() {
        arrive();
        const id = noticeIdOf(policy.version);
        const known = shown.includes(id);
        return Promise.resolve({
          serverTime: toInstant(now()),
          nextHeartbeatSeconds: 30,
          runningEntry: entry,
          notice: known || !policy.enabled ? null : { id, policy, revelations: ['turned_on'] },
          policy: {
            ...{ plan: 'PRO', availability, trialAvailable: false, policy, changedBy: null },
            bounds: {
              intervalSeconds: { min: 60, max: 1_800 },
              retentionDays: { min: 1, max: 365 },
            },
            alwaysObscure: false,
          },
        });
      },
      async markNoticeShown(noticeId) {
        arrive();
        shown.push(noticeId);
        return Promise.resolve();
      },
      async upload(item) {
        arrive();
        const code = refusal(item);
        if (code !== undefined) throw new GlimpseError(code, `This test refuses with ${code}.`);
        uploads.push(item);
        return Promise.resolve();
      },
      async reportOutcome({ timeEntryId, windowIndex, outcome }) {
        arrive();
        outcomes.set(`${timeEntryId}/${windowIndex}`, outcome);
        return Promise.resolve();
      },
      async discard(discard) {
        arrive();
        const code = discardRefusal(discard);
        if (code !== undefined) throw new GlimpseError(code, `This test refuses with ${code}.`);
        server.discards.push(discard);
        return Promise.resolve();
      },
      async startTimer(description) {
        arrive();
        server.startTimer(`e-${Math.round(now())}`, { description });
        return Promise.resolve();
      },
      async stopTimer(endAt) {
        arrive();
        server.stopped.push(endAt);
        server.stopTimer();
        return Promise.resolve();
      },
      readDay: () =>
        Promise.reject(new GlimpseError('unavailable', 'The pretend server keeps no days.')),
      followEvents(onEvent, onOpen, signal) {
        listeners.add(onEvent);
        signal.addEventListener('abort', () => listeners.delete(onEvent), { once: true });
        onOpen();
      },
    },
  };
  return server;
}
