import { wallInstant } from '../scenario/wallInstant.js';
import type { Act, Stage } from './Stage.js';

const AN_HOUR_MS = 3_600_000;
const A_MINUTE_MS = 60_000;

/** Everyone is shown each notice an hour after the change that raised it, one after another (A5). */
export function noticeActs({ scenario, workspaceId, person, clientOf }: Stage): Act[] {
  return scenario.policy.flatMap((change) =>
    scenario.people.flatMap(({ name, noticed = 'web' }, index) => {
      if (noticed === null) return [];
      const client = clientOf(person(name));
      return {
        at: wallInstant(scenario, change) + AN_HOUR_MS + index * A_MINUTE_MS,
        run: async () => {
          for (const { id } of await client.notices.list({ workspaceId }))
            await client.notices.markShown({ workspaceId, noticeId: id, channel: noticed });
        },
      };
    }),
  );
}
