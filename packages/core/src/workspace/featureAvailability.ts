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

export type FeatureAvailability =
  | { readonly available: true; readonly by: 'plan' }
  | { readonly available: true; readonly by: 'trial'; readonly endsAt: number }
  | { readonly available: false; readonly code: 'plan_required' | 'trial_ended' };

/** Whether the feature exists for the workspace at `now`: by its plan, or by a running trial (A1, A2). */
export function featureAvailability({
  plan,
  trialStartedAt,
  now,
}: FeatureSubject): FeatureAvailability {
  if (planIncludesScreenshots(plan)) return { available: true, by: 'plan' };
  if (trialStartedAt === null) return { available: false, code: 'plan_required' };
  const endsAt = trialEndsAt(trialStartedAt);
  return now < endsAt
    ? { available: true, by: 'trial', endsAt }
    : { available: false, code: 'trial_ended' };
}
