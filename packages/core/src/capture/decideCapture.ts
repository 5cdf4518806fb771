import type { Permission } from '../agent/heartbeat.js';
import type { TimeEntryType } from '../time-entry/timeEntry.js';
import type { SkipReason } from '../window/outcome.js';
import type { FeatureAvailability } from '../workspace/featureAvailability.js';

/** Everything that C1 asks for, as an agent knows it at a moment. */
export interface CaptureCircumstances {
  /** Undefined until the server was reached for the first time. */
  readonly availability: FeatureAvailability | undefined;
  readonly enabled: boolean;
  /** Whether the person was shown the notice of what is recorded (A5). */
  readonly noticeShown: boolean;
  readonly signedIn: boolean;
  readonly permission: Permission;
  /** The member's running entry; undefined when no timer runs. */
  readonly entryType: TimeEntryType | undefined;
  readonly session: 'active' | 'locked' | 'asleep';
  readonly paused: boolean;
}

/** Why nothing is captured. */
export type CaptureRefusal =
  'no_timer' | 'break' | 'signed_out' | 'plan_required' | 'trial_ended' | SkipReason;

/** Whether a capture may happen, and if not, why. */
export type CaptureDecision =
  | { readonly allowed: true }
  | {
      readonly allowed: false;
      readonly code: CaptureRefusal;
      /** What the window's outcome says; undefined when there is no window to speak of. */
      readonly outcome: SkipReason | undefined;
    };

/**
 * Whether a capture may happen at this moment, and if not, the first reason (C1), in the order in
 * which a person would want to hear it: nothing is due, then what the person did, then what the
 * workspace decided, then what the system forbids.
 *
 * @example
 * const ready: CaptureCircumstances = {
 *   availability: { available: true, by: 'plan' },
 *   enabled: true,
 *   noticeShown: true,
 *   signedIn: true,
 *   permission: 'granted',
 *   entryType: 'REGULAR',
 *   session: 'active',
 *   paused: false,
 * };
 * decideCapture(ready); // { allowed: true }
 * decideCapture({ ...ready, session: 'locked' }); // { allowed: false, code: 'locked', outcome: 'locked' }
 */
export function decideCapture(now: CaptureCircumstances): CaptureDecision {
  if (now.entryType === undefined) return refuse('no_timer', undefined);
  if (now.entryType === 'BREAK') return refuse('break', undefined);
  if (!now.signedIn) return refuse('signed_out', 'agent_not_running');
  if (now.paused) return refuse('paused', 'paused');
  if (now.availability && !now.availability.available)
    return refuse(now.availability.code, 'feature_off');
  if (!now.availability || !now.enabled) return refuse('feature_off', 'feature_off');
  if (!now.noticeShown) return refuse('notice_not_shown', 'notice_not_shown');
  if (now.session !== 'active') return refuse(now.session, now.session);
  if (now.permission === 'denied' || now.permission === 'needs_restart')
    return refuse('permission', 'permission');
  return { allowed: true };
}

function refuse(code: CaptureRefusal, outcome: SkipReason | undefined): CaptureDecision {
  return { allowed: false, code, outcome };
}
