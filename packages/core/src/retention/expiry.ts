import { currentPolicy, policyByVersion, type PolicyHistory } from '../policy/policyHistory.js';

const DAY_MS = 86_400_000;

/**
 * The instant from which a screenshot must not be seen any more (T1): its moment plus the retention
 * of the policy it was made under, or a shorter one that was set after the moment. A later
 * lengthening does not reach it: what was promised at the moment holds.
 *
 * @example
 * const end = expiresAt({ at: now, policyVersion: 2, history }); // epoch milliseconds
 */
export function expiresAt(input: {
  at: number;
  policyVersion: number;
  history: PolicyHistory;
}): number {
  const { at, policyVersion, history } = input;
  const made = policyByVersion(history, policyVersion) ?? currentPolicy(history);
  const days = history
    .filter((later) => later.sinceAt > at)
    .reduce((least, later) => Math.min(least, later.retentionDays), made.retentionDays);
  return at + days * DAY_MS;
}

/**
 * Whether no route may show or count it any more, whatever the purge job is doing (T1).
 *
 * @example
 * isExpired({ expiresAt: now + 1 }, now); // false
 * isExpired({ expiresAt: now }, now); // true
 */
export function isExpired(screenshot: { readonly expiresAt: number }, now: number): boolean {
  return now >= screenshot.expiresAt;
}
