import { cryptoRandom, type DeletionAnswer, type WebhookEvent } from '@glimpse/core';
import { describe, expect, it } from 'vitest';
import { createWorld, type World } from '../test/createWorld.js';
import { trackedHour } from '../test/trackedHour.js';
import { turnOn } from '../test/turnOn.js';
import { backOff, MAX_ATTEMPTS } from './backOff.js';
import { deliverWebhooks } from './deliverWebhooks.js';

const TARGET = { url: 'https://host.test/glimpse', secrets: ['a secret of the host and us'] };
const random = cryptoRandom(globalThis.crypto);
const silent = { info: () => {}, warn: () => {}, error: () => {} };

async function worldWithHour(minutes: readonly number[], settings: object = { tellsHost: true }) {
  const world = await createWorld(settings);
  await turnOn(world);
  return { world, ...(await trackedHour(world, 'mia', minutes)) };
}

async function remove(world: World, as: 'mia' | 'adam', screenshotIds: readonly string[]) {
  const question = { screenshotIds, timeZone: 'UTC' };
  const at = '/workspaces/w1/screenshots/deletion';
  const { body } = await world.call<DeletionAnswer>(as, 'POST', `${at}-plan`, question);
  return world.call(as, 'POST', at, { ...question, digest: body.plan.digest });
}

async function deliveries(world: World) {
  const { body } = await world.call<{
    deliveries: { id: string; event: WebhookEvent; state: string; lastError: string | null }[];
  }>('operator', 'GET', '/operator/webhook-deliveries');
  return [...body.deliveries].reverse();
}

const typesOf = (list: readonly { event: WebhookEvent }[]) => list.map(({ event }) => event.type);

/** A round to a host that answers by this function. */
function deliver(world: World, answer: (init: RequestInit) => Response | Promise<Response>) {
  return deliverWebhooks({
    ...world.dependencies,
    random,
    logger: silent,
    target: TARGET,
    fetch: async (_url, init) => answer(init),
    signal: new AbortController().signal,
  });
}

describe('what the host is told', () => {
  it('D5 hears of time that was subtracted and of the screenshots that went with it', async () => {
    const { world, screenshotIds, timeEntryId } = await worldWithHour([2, 12]);
    await remove(world, 'mia', screenshotIds.slice(1));
    const told = await deliveries(world);
    expect(typesOf(told)).toEqual(['screenshots.deleted', 'time.subtracted']);
    expect(told[0]?.event).toMatchObject({ timeEntryId, screenshotIds: screenshotIds.slice(1) });
    expect(told[1]?.event).toMatchObject({ timeEntryId, trackedDuration: 'PT50M' });
  });

  it('D6 hears of the entry that went with its only screenshot', async () => {
    const { world, screenshotIds, timeEntryId } = await worldWithHour([2]);
    await remove(world, 'mia', screenshotIds);
    const told = await deliveries(world);
    expect(typesOf(told)).toEqual(['screenshots.deleted', 'time_entry.removed']);
    expect(told[1]?.event).toMatchObject({ timeEntryId, cause: 'only_screenshot_deleted' });
  });

  it('D8 hears of no subtraction when an admin deletes', async () => {
    const { world, screenshotIds } = await worldWithHour([2, 12]);
    await remove(world, 'adam', screenshotIds.slice(1));
    expect(typesOf(await deliveries(world))).toEqual(['screenshots.deleted']);
  });

  it('D9 hears of deleted entries, accounts and workspaces', async () => {
    const { world, timeEntryId } = await worldWithHour([2]);
    await world.call('mia', 'DELETE', `/workspaces/w1/time-entries/${timeEntryId}`);
    await world.call('operator', 'DELETE', '/operator/users/otto');
    await world.call('operator', 'DELETE', '/operator/workspaces/w1');
    const told = await deliveries(world);
    expect(typesOf(told)).toEqual([
      'screenshots.deleted',
      'time_entry.removed',
      'account.deleted',
      'workspace.deleted',
    ]);
    expect(told[1]?.event).toMatchObject({ cause: 'deleted' });
    expect(told[2]?.event).toMatchObject({ workspaceId: 'w1', userId: 'otto' });
  });

  it('hears nothing of what was refused, and nothing at all where no webhook is set', async () => {
    const { world, screenshotIds } = await worldWithHour([2, 12]);
    const order = { screenshotIds, timeZone: 'UTC', digest: 'of another plan' };
    await world.call('mia', 'POST', '/workspaces/w1/screenshots/deletion', order);
    expect(await deliveries(world)).toEqual([]);
    const quiet = await worldWithHour([2], {});
    await remove(quiet.world, 'mia', quiet.screenshotIds);
    expect(await deliveries(quiet.world)).toEqual([]);
  });
});

describe('telling the host', () => {
  it('tells everything once and in order when the host takes it', async () => {
    const { world, screenshotIds } = await worldWithHour([2, 12, 22]);
    await remove(world, 'mia', screenshotIds.slice(2));
    await remove(world, 'mia', screenshotIds.slice(1, 2));
    const heard: string[] = [];
    const count = await deliver(world, ({ body }) => {
      heard.push((JSON.parse(body as string) as WebhookEvent).type);
      return new Response(null, { status: 204 });
    });
    expect(count).toBe(4);
    expect(heard).toEqual(typesOf(await deliveries(world)));
    expect(await deliver(world, () => Response.error())).toBe(0);
  });

  it.each([
    ['a refusal', () => new Response('secret words of the host', { status: 500 }), /answered 500/],
    ['a redirect', () => new Response(null, { status: 307 }), /answered 307/],
    [
      'no answer',
      () => Promise.reject(new TypeError('fetch failed', { cause: new Error('x') })),
      /could not be reached/,
    ],
  ])('comes back after %s, later each time, and holds back what follows', async (...given) => {
    const [, answer, problem] = given;
    const { world, screenshotIds } = await worldWithHour([2]);
    await remove(world, 'mia', screenshotIds);
    let calls = 0;
    const fail = () => {
      calls += 1;
      return answer();
    };
    await deliver(world, fail);
    await deliver(world, fail);
    expect(calls).toBe(1);
    const [first, second] = await deliveries(world);
    expect([first?.state, second?.state]).toEqual(['waiting', 'waiting']);
    expect(first?.lastError).toMatch(problem);
    world.clock.now += 5_000;
    await deliver(world, fail);
    expect(calls).toBe(2);
  });

  it('gives up in the end, shows what it gave up, and tells it when it is replayed', async () => {
    const { world, screenshotIds } = await worldWithHour([2]);
    await remove(world, 'mia', screenshotIds);
    for (let attempt = 0; attempt < MAX_ATTEMPTS + 3; attempt += 1) {
      await deliver(world, () => new Response(null, { status: 500 }));
      world.clock.now += 6 * 3_600_000;
    }
    const dead = await world.call<{ deliveries: { id: string; attempts: number }[] }>(
      'operator',
      'GET',
      '/operator/webhook-deliveries?state=dead',
    );
    expect(dead.body.deliveries.map(({ attempts }) => attempts)).toEqual([MAX_ATTEMPTS]);
    const take = () => deliver(world, () => new Response(null, { status: 200 }));
    expect(await take()).toBe(0);
    const replay = { state: 'dead' };
    const path = '/operator/webhook-deliveries/replay';
    expect((await world.call<object>('operator', 'POST', path, replay)).body).toEqual({
      replayed: 1,
    });
    expect(await take()).toBe(2);
  });

  it('waits twice as long each time, up to six hours, never all at once', () => {
    const waits = Array.from({ length: MAX_ATTEMPTS }, (_, index) => backOff(index + 1, random));
    waits.forEach((wait, index) => {
      const whole = Math.min(6 * 3_600_000, 5_000 * 2 ** index);
      expect(wait).toBeGreaterThanOrEqual(whole / 2);
      expect(wait).toBeLessThan(whole);
    });
    const days = waits.reduce((a, b) => a + b) / 86_400_000;
    expect(days).toBeGreaterThan(1);
  });
});
