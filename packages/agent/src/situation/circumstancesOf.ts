import {
  availabilityAt,
  instantAt,
  type CaptureCircumstances,
  type FeatureAvailability,
  type PolicyView,
  type TimeEntry,
} from '@glimpse/core';

import type { Situation } from './Situation.js';

/** What time it is, by both clocks, in epoch milliseconds. */
export interface Times {
  /** The server's clock: for windows, moments and trials. */
  readonly now: number;
  /** The local wall clock: for what the person set by it. */
  readonly wallNow: number;
}

/** What rule C1 asks, answered from what the agent knows. */
export function circumstancesOf(
  situation: Situation,
  { now, wallNow }: Times,
): CaptureCircumstances {
  const { reply } = situation;
  return {
    availability: reply && availabilityAt(availabilityOf(reply.policy), now),
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

function availabilityOf({ availability }: PolicyView): FeatureAvailability {
  if (!availability.available || availability.by === 'plan') return availability;
  return { ...availability, endsAt: instantAt(availability.endsAt) };
}
