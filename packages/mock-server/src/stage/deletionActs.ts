import { wallInstant } from '../scenario/wallInstant.js';
import type { PlayedEntry } from './PlayedEntry.js';
import type { Act, Stage } from './Stage.js';

const HALF_A_MINUTE_MS = 30_000;

/** Moments that are deleted once the entry has ended: the plan is asked for and carried out (D12). */
export function deletionActs(stage: Stage, played: PlayedEntry): Act[] {
  const { scenario, workspaceId } = stage;
  const { deleted = [], daysAgo = 0 } = played.spec;
  return deleted.map(({ at, by }) => ({
    at: played.untilAt + HALF_A_MINUTE_MS,
    run: async () => {
      const momentAt = wallInstant(scenario, { daysAgo, time: at });
      const screenshotIds = played.uploaded.get(momentAt) ?? [];
      const selection = { workspaceId, screenshotIds, timeZone: scenario.timeZone };
      const { screenshots } = stage.clientOf(stage.person(by));
      const { plan } = await screenshots.planDeletion(selection);
      await screenshots.delete({ ...selection, digest: plan.digest });
    },
  }));
}
