import type { FeatureSubject } from './featureAvailability.js';
import { planIncludesScreenshots } from './planIncludesScreenshots.js';
import { trialEndsAt } from './trialEndsAt.js';

/**
 * Whether the workspace may start its one trial (A2).
 *
 * @example
 * decideTrialStart({ plan: 'FREE', trialStartedAt: null, now }).allowed; // true
 * decideTrialStart({ plan: 'PRO', trialStartedAt: null, now }); // { allowed: false, code: 'trial_not_needed' }
 */
export function decideTrialStart(
  subject: FeatureSubject,
):
  | { allowed: true; effect: { startedAt: number; endsAt: number } }
  | { allowed: false; code: 'trial_used' | 'trial_not_needed' } {
  if (subject.trialStartedAt !== null) return { allowed: false, code: 'trial_used' };
  if (planIncludesScreenshots(subject.plan)) return { allowed: false, code: 'trial_not_needed' };
  return { allowed: true, effect: { startedAt: subject.now, endsAt: trialEndsAt(subject.now) } };
}
