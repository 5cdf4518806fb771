import { DEFAULT_POLICY_SETTINGS, type PolicyVersion } from './policy.js';

/** Every version a workspace ever had, oldest first. Never empty: version 1 is the defaults. */
export type PolicyHistory = readonly [PolicyVersion, ...PolicyVersion[]];

/**
 * The history of a new workspace: capturing off, the defaults of the rules.
 *
 * @example
 * const [policy] = initialPolicyHistory(now);
 * policy.version; // 1
 * policy.intervalSeconds; // 300
 */
export function initialPolicyHistory(createdAt: number): PolicyHistory {
  return [{ ...DEFAULT_POLICY_SETTINGS, version: 1, activation: 0, sinceAt: createdAt }];
}

/**
 * The version in force now: the last one.
 *
 * @example
 * currentPolicy(initialPolicyHistory(now)).enabled; // false: an admin has to turn it on
 */
export function currentPolicy(history: PolicyHistory): PolicyVersion {
  return policyInForce(history, Infinity);
}

/**
 * The version in force at an instant; the first one for instants before the workspace existed.
 *
 * @example
 * const wasOn = policyInForce(history, now).enabled;
 */
export function policyInForce(history: PolicyHistory, at: number): PolicyVersion {
  return history.findLast((version) => version.sinceAt <= at) ?? history[0];
}

/**
 * The version with that number, or undefined when the workspace never had it.
 *
 * @example
 * policyByVersion(initialPolicyHistory(now), 1)?.retentionDays; // 7
 * policyByVersion(initialPolicyHistory(now), 2); // undefined
 */
export function policyByVersion(
  history: PolicyHistory,
  version: number,
): PolicyVersion | undefined {
  return history.find((one) => one.version === version);
}
