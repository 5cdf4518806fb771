import {
  initialPolicyHistory,
  type PolicyHistory,
  type PolicySettings,
  type PolicyVersion,
} from '../src/index.js';
import { changePolicy } from '../src/index.js';
import { clock } from './clock.js';

/**
 * The history after these changes, made by an admin of a PRO workspace at these times:
 * `historyOf(['09:00', { enabled: true }], ['10:00', { obscure: 'off' }])` has versions 1, 2 and 3.
 */
export function historyOf(
  ...changes: readonly (readonly [time: string, changes: Partial<PolicySettings>])[]
): PolicyHistory {
  return changes.reduce<PolicyHistory>(
    (history, [time, settings]) => {
      const change = changePolicy({
        current: latest(history),
        changes: settings,
        availability: { available: true, by: 'plan' },
        now: clock(time),
      });
      if (!change.allowed || !change.effect.changed)
        throw new Error('The example changes nothing.');
      return [...history, change.effect.policy];
    },
    initialPolicyHistory(clock('00:00')),
  );
}

/** The version with that number. */
export function versionOf(history: PolicyHistory, version: number): PolicyVersion {
  const found = history[version - 1];
  if (found === undefined) throw new Error(`The example has no version ${version}.`);
  return found;
}

function latest(history: PolicyHistory): PolicyVersion {
  return versionOf(history, history.length);
}
