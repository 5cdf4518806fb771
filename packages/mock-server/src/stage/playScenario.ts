import { nowOf, wallInstant } from '../scenario/wallInstant.js';
import { entryActs } from './entryActs.js';
import { noticeActs } from './noticeActs.js';
import { policyActs } from './policyActs.js';
import type { Act, Stage } from './Stage.js';

/**
 * Lets everything happen that the scenario tells, in order of time, through the API and with the
 * clock turned to each act: what the rules refuse cannot come about. Ends at the scenario's now.
 */
export async function playScenario(stage: Stage): Promise<void> {
  const { scenario, clock } = stage;
  const acts = [
    ...policyActs(stage),
    ...noticeActs(stage),
    ...scenario.entries.flatMap((entry) => entryActs(stage, entry)),
    ...viewActs(stage),
  ].sort((one, other) => one.at - other.at);
  for (const act of acts) {
    clock.turnTo(act.at);
    await act.run();
  }
  clock.turnTo(nowOf(scenario));
}

/** Reading someone's day is what the log calls opening it (V8). */
function viewActs({ scenario, workspaceId, person, clientOf }: Stage): Act[] {
  const { today: day, timeZone } = scenario;
  return (scenario.views ?? []).map((view) => ({
    at: wallInstant(scenario, view),
    run: () => {
      const userId = person(view.whose).id;
      const { screenshots } = clientOf(person(view.by));
      return screenshots.memberDay({ workspaceId, userId, day, timeZone });
    },
  }));
}
