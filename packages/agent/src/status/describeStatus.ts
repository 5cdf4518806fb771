import { decideCapture, toInstant, type CaptureRefusal } from '@glimpse/core';

import { describeDuration } from '../notice/describeDuration.js';
import { pictureOf, type PictureProfile } from '../picture/pictureOf.js';
import { circumstancesOf, isPaused, type Times } from '../situation/circumstancesOf.js';
import type { Situation } from '../situation/Situation.js';
import type { AgentState, AgentStatus } from './AgentStatus.js';
import {
  CONNECTING,
  RECORDING_OFFLINE,
  REFUSALS,
  THROUGH_FILES,
  type Sentence,
} from './sentences.js';

/** What {@link describeStatus} rests on. */
export interface StatusInput {
  readonly situation: Situation;
  readonly waiting: AgentStatus['waiting'];
  readonly profile: PictureProfile;
  readonly times: Times;
}

/** The agent's status from what it knows (C8). */
export function describeStatus(input: StatusInput): AgentStatus {
  const { situation, waiting, times } = input;
  const { reply } = situation;
  const entry = reply?.runningEntry ?? null;
  return {
    ...headline(input),
    online: situation.online,
    offlineSince:
      situation.offlineSinceAt === undefined ? null : toInstant(situation.offlineSinceAt),
    timer: entry && {
      timeEntryId: entry.id,
      description: entry.description,
      start: entry.timeInterval.start,
    },
    policy: policyOf(input),
    lastCaptureAt:
      situation.lastCaptureAt === undefined ? null : toInstant(situation.lastCaptureAt),
    pausedUntil: isPaused(situation, times.wallNow)
      ? toInstant(situation.pausedUntilAt ?? 0)
      : null,
    holdMinutes: situation.holdMinutes,
    permission: permissionOf(situation),
    unnotified: situation.unnotified ?? null,
    waiting,
  };
}

function permissionOf({ permission, obstacle }: Situation): AgentStatus['permission'] {
  return {
    state: permission,
    message: obstacle?.remedy ?? null,
    settingsUrl: obstacle?.settingsUrl ?? null,
  };
}

function policyOf({ situation, profile }: StatusInput): AgentStatus['policy'] {
  const view = situation.reply?.policy;
  if (view === undefined) return null;
  const { version, enabled, intervalSeconds, retentionDays } = view.policy;
  const { obscure, maxWidth } = pictureOf(view, profile);
  return { version, enabled, intervalSeconds, retentionDays, obscure, maxWidth };
}

/** The refusal in words; what the system has in the way says so itself (C7). */
function sentenceOf(code: CaptureRefusal, { obstacle }: Situation): Sentence {
  if (code !== 'permission' || obstacle === undefined) return REFUSALS[code];
  return { message: `Nothing is being taken: ${obstacle.headline}`, more: obstacle.remedy };
}

function headline({
  situation,
  times,
}: StatusInput): Pick<AgentStatus, 'state' | 'reason' | 'message' | 'more'> {
  const { problem, reply, online } = situation;
  if (!situation.signedIn) {
    return { state: 'signed_out', reason: 'signed_out', ...REFUSALS.signed_out };
  }
  if (reply === undefined) return { state: 'connecting', reason: 'connecting', ...CONNECTING };
  const decision = decideCapture(circumstancesOf(situation, times));
  if (!decision.allowed) {
    const state: AgentState = decision.code === 'paused' ? 'paused' : 'waiting';
    return { state, reason: decision.code, ...sentenceOf(decision.code, situation) };
  }
  if (problem !== undefined) {
    const message = 'Nothing is being taken: the last capture came to nothing.';
    return { state: 'failing', reason: problem.code, message, more: problem.message };
  }
  if (!online) return { state: 'recording', reason: null, ...RECORDING_OFFLINE };
  const every = describeDuration((reply.runningEntry?.windowSeconds ?? 0) * 1_000);
  return {
    state: 'recording',
    reason: null,
    message: 'Screenshots are being taken.',
    more:
      `One in each ${every} of your timer, at a moment nobody knows beforehand.` +
      (situation.throughFiles ? ` ${THROUGH_FILES}` : ''),
  };
}
