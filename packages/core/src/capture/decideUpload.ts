import type { NoticeShown } from '../notice/knowledge.js';
import { knewBefore } from '../notice/knowledge.js';
import { requiredObscure, tellsMore } from '../policy/obscure.js';
import { policyByVersion, policyInForce } from '../policy/policyHistory.js';
import { RESOLUTION_MAX_WIDTH } from '../policy/policy.js';
import type { Obscure } from '../policy/policySchema.js';
import { revealsNoMore } from '../policy/revealsMore.js';
import { expiresAt } from '../retention/expiry.js';
import type { TimeEntryType } from '../time-entry/timeEntry.js';
import { whyOff, type CaptureSwitch } from './captureSwitch.js';
import { CLOCK_SKEW_MS, isWithinClockSkew } from './clockSkew.js';
import { windowIndexAt, type WindowedEntry } from '../window/window.js';
import { featureAvailability } from '../workspace/featureAvailability.js';

/** What an upload rests on. All instants in epoch milliseconds of the server's clock. */
export interface UploadCircumstances extends CaptureSwitch {
  readonly capture: {
    readonly captureId: string;
    readonly at: number;
    readonly windowIndex: number;
    readonly policyVersion: number;
    readonly obscure: Obscure;
    /** Pixel width of the picture itself. */
    readonly width: number;
  };
  readonly entry: WindowedEntry & { readonly type: TimeEntryType };
  /** The uploader's lines of the notice ledger. */
  readonly shown: readonly NoticeShown[];
  /** Since when the member wants every picture of theirs obscured; null when they do not. */
  readonly alwaysObscureSince: number | null;
  /** The captures that this window of the entry has had, this one's own id among them perhaps. */
  readonly windowCaptureIds: readonly string[];
  readonly now: number;
}

/** Why the server does not take a screenshot; `uploadAdvice` says what the agent does with its copy. */
export type UploadRefusal =
  | 'entry_is_break'
  | 'outside_entry'
  | 'wrong_window'
  | 'feature_off'
  | 'trial_ended'
  | 'uploads_closed'
  | 'policy_unknown'
  | 'policy_strengthened'
  | 'notice_not_shown'
  | 'obscure_required'
  | 'resolution_too_high'
  | 'past_retention'
  | 'window_taken';

/** Whether the server takes a screenshot, and until when it then lives (epoch milliseconds). */
export type UploadDecision =
  | { readonly allowed: true; readonly effect: { readonly expiresAt: number } }
  | { readonly allowed: false; readonly code: UploadRefusal };

/**
 * Whether the server takes a screenshot, and if not, why (A5, A6, C2, C4, C5, T1). What was allowed
 * at the moment of capture is what counts, so an agent that was offline loses nothing, with one
 * exception: where protection was stronger at that moment, the picture is refused. While the feature
 * is gone nothing is taken at all, but what was rightly captured may wait for its return (A6, C6).
 *
 * @example
 * const decision = decideUpload({
 *   capture: { captureId, at: now, windowIndex: windowIndexAt(entry, now), policyVersion: 2, obscure: 'greek', width: 480 },
 *   entry: { ...entry, type: 'REGULAR' },
 *   workspace: { plan: 'PRO', earlierPlans: [], trialStartedAt: null },
 *   history,
 *   shown: [{ version: 2, shownAt: now - 1000 }],
 *   alwaysObscureSince: null,
 *   windowCaptureIds: [],
 *   now,
 * });
 * console.log(decision.allowed ? decision.effect.expiresAt : uploadAdvice(decision.code));
 */
export function decideUpload(input: UploadCircumstances): UploadDecision {
  const code = entryRefusal(input) ?? availabilityRefusal(input) ?? policyRefusal(input);
  if (code !== undefined) return { allowed: false, code };
  const end = expiresAt({
    at: input.capture.at,
    policyVersion: input.capture.policyVersion,
    history: input.history,
  });
  if (end <= input.now) return { allowed: false, code: 'past_retention' };
  if (input.windowCaptureIds.some((id) => id !== input.capture.captureId))
    return { allowed: false, code: 'window_taken' };
  return { allowed: true, effect: { expiresAt: end } };
}

function entryRefusal({ capture, entry, now }: UploadCircumstances): UploadRefusal | undefined {
  if (entry.type === 'BREAK') return 'entry_is_break';
  const span = { startAt: entry.startAt, endAt: Math.min(entry.endAt ?? now, now) };
  if (!isWithinClockSkew(capture.at, span)) return 'outside_entry';
  const first = windowIndexAt(entry, capture.at - CLOCK_SKEW_MS);
  const last = windowIndexAt(entry, capture.at + CLOCK_SKEW_MS);
  const isNear = capture.windowIndex >= first && capture.windowIndex <= last;
  return isNear ? undefined : 'wrong_window';
}

function availabilityRefusal({
  capture,
  workspace,
  history,
  now,
}: UploadCircumstances): UploadRefusal | undefined {
  const then = whyOff({ workspace, history }, capture.at);
  if (then !== undefined) return then;
  const open =
    featureAvailability({ ...workspace, now }).available && policyInForce(history, now).enabled;
  return open ? undefined : 'uploads_closed';
}

function policyRefusal(input: UploadCircumstances): UploadRefusal | undefined {
  const { capture, history, shown, alwaysObscureSince } = input;
  const made = policyByVersion(history, capture.policyVersion);
  if (!made) return 'policy_unknown';
  const inForce = policyInForce(history, capture.at);
  if (!made.enabled) return 'feature_off';
  if (!revealsNoMore(made, inForce)) return 'policy_strengthened';
  const policy = { ...made, activation: inForce.activation };
  if (!knewBefore({ policy, shown, history, at: capture.at })) return 'notice_not_shown';
  const ownWish = alwaysObscureSince !== null && alwaysObscureSince <= capture.at;
  if (tellsMore(capture.obscure, requiredObscure(made.obscure, ownWish))) return 'obscure_required';
  return capture.width > RESOLUTION_MAX_WIDTH[made.resolution] ? 'resolution_too_high' : undefined;
}
