import { wallInstant } from '../scenario/wallInstant.js';
import type { Act, Stage } from './Stage.js';

/** The owner turns capturing on, changes it, or starts the trial. */
export function policyActs({ scenario, workspaceId, owner, clientOf }: Stage): Act[] {
  return scenario.policy.map(({ change, ...moment }) => ({
    at: wallInstant(scenario, moment),
    run: () => {
      const { policy } = clientOf(owner);
      return change === 'trial'
        ? policy.startTrial({ workspaceId })
        : policy.update({ workspaceId, ...change });
    },
  }));
}
