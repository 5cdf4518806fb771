import type { WorkspacePlan } from './workspace.js';

/** A plan that a workspace had until `untilAt` (epoch milliseconds), when it got its next one. */
export interface EarlierPlan {
  readonly plan: WorkspacePlan;
  readonly untilAt: number;
}

/** The plan a workspace has, and those it had before, oldest first. */
export interface PlanHistory {
  readonly plan: WorkspacePlan;
  readonly earlierPlans: readonly EarlierPlan[];
}

/**
 * The plan the workspace had at a moment (A1): what counts for a capture that arrives later (C5).
 *
 * @example
 * const plans: PlanHistory = { plan: 'FREE', earlierPlans: [{ plan: 'PRO', untilAt: now }] };
 * planAt(plans, now - 1); // 'PRO'
 */
export function planAt({ plan, earlierPlans }: PlanHistory, at: number): WorkspacePlan {
  return earlierPlans.find(({ untilAt }) => at < untilAt)?.plan ?? plan;
}

/**
 * The history once the workspace gets a plan at `now`; the very same one when it has it already.
 *
 * @example
 * const plans = changePlan({ plan: 'FREE', earlierPlans: [] }, 'PRO', now);
 * planAt(plans, now - 1); // 'FREE'
 * planAt(plans, now); // 'PRO'
 */
export function changePlan<History extends PlanHistory>(
  history: History,
  plan: WorkspacePlan,
  now: number,
): History {
  if (history.plan === plan) return history;
  const ended = { plan: history.plan, untilAt: now };
  return { ...history, plan, earlierPlans: [...history.earlierPlans, ended] };
}
