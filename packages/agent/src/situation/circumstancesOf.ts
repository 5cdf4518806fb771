import {
  instantAt,
  type CaptureCircumstances,
  type PolicyView,
  type TimeEntry,
} from '@glimpse/core';

import type { Situation } from './Situation.js';

/** What rule C1 asks, answered from what the agent knows. `wallNow` is the local wall clock. */
export function circumstancesOf(situation: Situation, wallNow: number): CaptureCircumstances {
  const { reply } = situation;
  return {
    availability: reply && availabilityOf(reply.policy),
    enabled: reply?.policy.policy.enabled ?? false,
    noticeShown: reply !== undefined && reply.notice === null,
    signedIn: situation.signedIn,
    permission: situation.permission,
    entryType: reply?.runningEntry?.type,
    session: situation.session,
    paused: isPaused(situation, wallNow),
  };
}

/** Whether the person's pause still lasts. */
export function isPaused({ pausedUntilAt }: Situation, wallNow: number): boolean {
  return pausedUntilAt !== undefined && wallNow < pausedUntilAt;
}

/** The running entry as the rules of windows read it. */
export function windowedEntryOf(entry: TimeEntry): {
  readonly id: TimeEntry['id'];
  readonly startAt: number;
  readonly endAt: number | null;
  readonly windowMs: number;
} {
  const { start, end } = entry.timeInterval;
  return {
    id: entry.id,
    startAt: instantAt(start),
    endAt: end === null ? null : instantAt(end),
    windowMs: entry.windowSeconds * 1_000,
  };
}

function availabilityOf({ availability }: PolicyView): CaptureCircumstances['availability'] {
  if (!availability.available || availability.by === 'plan') return availability;
  return { ...availability, endsAt: instantAt(availability.endsAt) };
}
