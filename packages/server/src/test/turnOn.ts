import { MINUTE, type PersonName, type World } from './createWorld.js';

/** Adam turns capturing on and these people are shown the notice; then a minute passes. */
export async function turnOn(
  world: World,
  shownTo: readonly PersonName[] = ['olga', 'adam', 'mia', 'otto'],
  changes: object = {},
): Promise<void> {
  const policy = await world.call<{ policy: { version: number } }>(
    'adam',
    'PATCH',
    '/workspaces/w1/screenshot-policy',
    { enabled: true, ...changes },
  );
  if (policy.status !== 200) throw new Error(`turning on answered ${policy.status}`);
  await showNotice(world, policy.body.policy.version, shownTo);
  world.clock.now += MINUTE;
}

export async function showNotice(
  world: World,
  version: number,
  shownTo: readonly PersonName[],
): Promise<void> {
  for (const person of shownTo) {
    await world.call(person, 'POST', `/workspaces/w1/notices/policy-${version}/shown`, {
      channel: 'web',
    });
  }
}
