import { currentPolicy, type PolicyHistory } from '../policy/policyHistory.js';
import type { PolicyVersion } from '../policy/policy.js';
import type { Revelation } from '../policy/policySchema.js';
import { revelationsOf } from '../policy/revealsMore.js';

/** One line of the ledger: a person was shown the notice of a version, somewhere, at an instant (A5). */
export interface NoticeShown {
  readonly version: number;
  readonly shownAt: number;
}

/**
 * Whether someone who was shown these notices knew, before `at`, all that `policy` records (A5).
 * A notice counts when it belongs to the same activation (what was said before capturing was turned
 * off is no longer a promise), told of at least as much, and nothing was taken back since: after
 * "obscured again" the older "no longer obscured" has to be said anew (A4).
 *
 * @example
 * const policy = currentPolicy(history);
 * const shown = [{ version: policy.version, shownAt: now - 1000 }];
 * knewBefore({ policy, shown, history, at: now }); // true
 * knewBefore({ policy: { ...policy, enabled: true }, shown: [], history, at: now }); // false
 */
export function knewBefore(input: {
  readonly policy: PolicyVersion;
  readonly shown: readonly NoticeShown[];
  readonly history: PolicyHistory;
  readonly at: number;
}): boolean {
  const { policy, history, at } = input;
  return input.shown.some(
    (line) => line.shownAt < at && unsaid(policy, line.version, history).length === 0,
  );
}

/** A notice that a member still has to be shown. */
export interface OutstandingNotice {
  readonly version: number;
  readonly revelations: readonly Revelation[];
}

/**
 * The notice a member must be shown before being captured under the version in force, if any
 * (A4, A5): the newest one, saying everything that is new since what they were last told.
 *
 * @example
 * const notice = outstandingNotice({ history, shown: [], now });
 */
export function outstandingNotice(input: {
  readonly history: PolicyHistory;
  readonly shown: readonly NoticeShown[];
  readonly now: number;
}): OutstandingNotice | undefined {
  const { history, shown, now } = input;
  const policy = currentPolicy(history);
  const told = shown
    .filter((line) => line.shownAt <= now && line.version <= policy.version)
    .reduce((newest, line) => Math.max(newest, line.version), 0);
  const revelations = unsaid(policy, told, history);
  return revelations.length === 0 ? undefined : { version: policy.version, revelations };
}

/** What `policy` reveals beyond the notice of version `told`, or beyond any version in force since. */
function unsaid(policy: PolicyVersion, told: number, history: PolicyHistory): Revelation[] {
  if (!policy.enabled) return [];
  const notice = history.find((one) => one.version === told);
  if (notice?.activation !== policy.activation) return ['turned_on'];
  const since = history.filter((one) => one.version > told && one.version < policy.version);
  return [...new Set([notice, ...since].flatMap((one) => revelationsOf(one, policy)))];
}
