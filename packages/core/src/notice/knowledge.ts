import type { PolicyHistory } from '../policy/policyHistory.js';
import { policyByVersion } from '../policy/policyHistory.js';
import type { PolicyVersion } from '../policy/policy.js';
import { revealsNoMore, revelationsOf, type Revelation } from '../policy/revealsMore.js';

/** One line of the ledger: a person was shown the notice of a version, somewhere, at an instant (A5). */
export interface NoticeShown {
  readonly version: number;
  readonly shownAt: number;
}

/**
 * Whether someone who was shown these notices knew, before `at`, all that `policy` records (A5).
 * A notice counts when it belongs to the same activation (what was said before capturing was turned
 * off is no longer a promise) and told of at least as much.
 */
export function knewBefore(input: {
  readonly policy: PolicyVersion;
  readonly shown: readonly NoticeShown[];
  readonly history: PolicyHistory;
  readonly at: number;
}): boolean {
  const { policy, history, at } = input;
  return input.shown.some((line) => {
    if (line.shownAt >= at || line.version < policy.activation) return false;
    const told = policyByVersion(history, line.version);
    return (
      told !== undefined && told.activation === policy.activation && revealsNoMore(policy, told)
    );
  });
}

/** A notice that a member still has to be shown. */
export interface OutstandingNotice {
  readonly version: number;
  readonly revelations: readonly Revelation[];
}

/**
 * The notice a member must be shown before being captured under the version in force, if any
 * (A4, A5): the newest one, saying everything that changed since what they were last told.
 */
export function outstandingNotice(input: {
  readonly history: PolicyHistory;
  readonly shown: readonly NoticeShown[];
  readonly now: number;
}): OutstandingNotice | undefined {
  const { history, shown, now } = input;
  const policy = history[history.length - 1] ?? history[0];
  if (!policy.enabled || knewBefore({ policy, shown, history, at: now + 1 })) return undefined;
  const told = shown
    .map((line) => policyByVersion(history, line.version))
    .filter((one) => one !== undefined && one.activation === policy.activation)
    .at(-1);
  return {
    version: policy.version,
    revelations: told ? revelationsOf(told, policy) : ['turned_on'],
  };
}
