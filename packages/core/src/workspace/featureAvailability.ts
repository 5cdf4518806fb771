import { planIncludesScreenshots } from './planIncludesScreenshots.js';
import { trialEndsAt } from './trialEndsAt.js';
import type { WorkspacePlan } from './workspace.js';

/** What decides whether a workspace has the feature. */
export interface FeatureSubject {
  readonly plan: WorkspacePlan;
  /** When the workspace's one trial began; null if it never did. */
  readonly trialStartedAt: number | null;
  readonly now: number;
}

/** Whether the feature exists, and by what; or what is missing. */
export type FeatureAvailability =
  | { readonly available: true; readonly by: 'plan' }
  | { readonly available: true; readonly by: 'trial'; readonly endsAt: number }
  | { readonly available: false; readonly code: 'plan_required' | 'trial_ended' };

/**
 * Whether the feature exists for the workspace at `now`: by its plan, or by a running trial (A1, A2).
 *
 * @example
 * featureAvailability({ plan: 'PRO', trialStartedAt: null, now }); // { available: true, by: 'plan' }
 * featureAvailability({ plan: 'FREE', trialStartedAt: null, now }); // { available: false, code: 'plan_required' }
 */
export function featureAvailability({
  plan,
  trialStartedAt,
  now,
}: FeatureSubject): FeatureAvailability {
  if (planIncludesScreenshots(plan)) return { available: true, by: 'plan' };
  if (trialStartedAt === null || now < trialStartedAt)
    return { available: false, code: 'plan_required' };
  const endsAt = trialEndsAt(trialStartedAt);
  return now < endsAt
    ? { available: true, by: 'trial', endsAt }
    : { available: false, code: 'trial_ended' };
}

/**
 * An answer of {@link featureAvailability} read again later: a trial that was running then may have
 * ended since. So an agent that cannot reach the server still stops with the trial (A2, A6).
 *
 * @example
 * const known = featureAvailability({ plan: 'FREE', trialStartedAt: now, now }); // a running trial
 * availabilityAt(known, now + TRIAL_MS); // { available: false, code: 'trial_ended' }
 */
export function availabilityAt(known: FeatureAvailability, now: number): FeatureAvailability {
  const isOver = known.available && known.by === 'trial' && now >= known.endsAt;
  return isOver ? { available: false, code: 'trial_ended' } : known;
}
