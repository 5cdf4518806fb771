import { toInstant } from '@glimpse/core';
import type { PersonName, World } from './createWorld.js';

/** Starts a person's timer now; answers the entry's id. */
export async function startTimer(world: World, person: PersonName): Promise<string> {
  const entry = await world.call<{ id: string }>(person, 'POST', '/workspaces/w1/time-entries', {
    description: 'Reading',
    projectId: 'p1',
  });
  if (entry.status !== 201) throw new Error(`starting answered ${entry.status}`);
  return entry.body.id;
}

export async function stopTimer(world: World, person: PersonName): Promise<void> {
  const end = toInstant(world.clock.now);
  const path = `/workspaces/w1/user/${person}/time-entries`;
  const stopped = await world.call(person, 'PATCH', path, { end });
  if (stopped.status !== 200) throw new Error(`stopping answered ${stopped.status}`);
}
