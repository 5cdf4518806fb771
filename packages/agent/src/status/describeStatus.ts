import { decideCapture, toInstant, type CaptureRefusal } from '@glimpse/core';

import { describeDuration } from '../notice/describeDuration.js';
import { pictureOf, type PictureProfile } from '../picture/pictureOf.js';
import { circumstancesOf, isPaused } from '../situation/circumstancesOf.js';
import type { Situation } from '../situation/Situation.js';
import type { AgentState, AgentStatus } from './AgentStatus.js';

/** What {@link describeStatus} rests on. */
export interface StatusInput {
  readonly situation: Situation;
  readonly waiting: AgentStatus['waiting'];
  readonly profile: PictureProfile;
  /** The local wall clock. */
  readonly wallNow: number;
}

/** The agent's status from what it knows (C8). */
export function describeStatus(input: StatusInput): AgentStatus {
  const { situation, waiting, wallNow } = input;
  const { reply } = situation;
  const entry = reply?.runningEntry ?? null;
  return {
    ...headline(input),
    online: situation.online,
    timer: entry && {
      timeEntryId: entry.id,
      description: entry.description,
      start: entry.timeInterval.start,
    },
    policy: policyOf(input),
    lastCaptureAt:
      situation.lastCaptureAt === undefined ? null : toInstant(situation.lastCaptureAt),
    pausedUntil: isPaused(situation, wallNow) ? toInstant(situation.pausedUntilAt ?? 0) : null,
    waiting,
  };
}

function policyOf({ situation, profile }: StatusInput): AgentStatus['policy'] {
  const view = situation.reply?.policy;
  if (view === undefined) return null;
  const { version, enabled, intervalSeconds, retentionDays } = view.policy;
  const { blur, maxWidth } = pictureOf(view, profile);
  return { version, enabled, intervalSeconds, retentionDays, blurred: blur, maxWidth };
}

function headline({
  situation,
  wallNow,
}: StatusInput): Pick<AgentStatus, 'state' | 'reason' | 'message'> {
  const { problem, reply } = situation;
  if (!situation.signedIn) {
    return { state: 'signed_out', reason: 'signed_out', message: MESSAGES.signed_out };
  }
  if (reply === undefined) {
    const message =
      'The server has not been reached yet, so nothing is captured. It is tried again.';
    return { state: 'connecting', reason: 'connecting', message };
  }
  const decision = decideCapture(circumstancesOf(situation, wallNow));
  if (!decision.allowed) {
    const state: AgentState = decision.code === 'paused' ? 'paused' : 'waiting';
    return { state, reason: decision.code, message: MESSAGES[decision.code] };
  }
  if (problem !== undefined) {
    return { state: 'failing', reason: problem.code, message: problem.message };
  }
  const every = describeDuration((reply.runningEntry?.windowSeconds ?? 0) * 1_000);
  const message = `Your displays are captured once in every ${every} while your timer runs.`;
  return { state: 'recording', reason: null, message };
}

const MESSAGES: Readonly<Record<CaptureRefusal, string>> = {
  no_timer: 'No timer runs, so nothing is captured.',
  break: 'You are on a break, so nothing is captured.',
  signed_out: 'You are signed out, so nothing is captured. Run `glimpse-agent login`.',
  paused: 'You paused capturing. Run `glimpse-agent resume` to go on.',
  plan_required: 'The plan of your workspace does not include screenshots, so nothing is captured.',
  trial_ended: 'The trial of your workspace has ended, so nothing is captured.',
  feature_off: 'Screenshots are turned off in your workspace, so nothing is captured.',
  notice_not_shown: 'You have not been shown yet what is recorded, so nothing is captured.',
  locked: 'This machine is locked, so nothing is captured.',
  asleep: 'This machine was asleep, so nothing was captured.',
  permission:
    'The system does not let the agent record the screen, so nothing is captured. Allow it in the system settings.',
  agent_not_running: 'The agent does not run, so nothing is captured. Run `glimpse-agent run`.',
  other_device: 'Another device of yours took this capture.',
  timer_stopped: 'The timer was stopped, so nothing is captured.',
};
