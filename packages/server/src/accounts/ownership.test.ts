import type { ApiKey, NewApiKey } from '@glimpse/core';
import { beforeEach, describe, expect, it } from 'vitest';
import { idOf, membershipRow } from '../testing/storedRows.js';
import { createWorld, MINUTE, type World } from '../test/createWorld.js';
import { trackedHour } from '../test/trackedHour.js';
import { turnOn } from '../test/turnOn.js';

describe('API keys', () => {
  let world: World;
  beforeEach(async () => {
    world = await createWorld();
  });
  const create = (name = 'ci') => world.call<NewApiKey>('mia', 'POST', '/user/api-keys', { name });
  const userBy = (key: string) => world.call(null, 'GET', '/user', undefined, { 'x-api-key': key });
  const list = async () => (await world.call<ApiKey[]>('mia', 'GET', '/user/api-keys')).body;

  it('open what their owner may, are stored as hashes and shown once', async () => {
    const { body } = await create();
    expect((await userBy(body.key)).body).toMatchObject({ id: 'mia' });
    expect(await list()).toEqual([
      {
        id: body.id,
        name: 'ci',
        createdAt: '2026-11-19T09:00:00Z',
        lastUsedAt: '2026-11-19T09:00:00Z',
        revokedAt: null,
      },
    ]);
    expect(await world.dependencies.storage.read((r) => r.apiKeys.find(body.key))).toBeUndefined();
    expect((await userBy('glk_made-up')).body.code).toBe('unauthenticated');
  });

  it('open nothing once revoked, by their owner alone', async () => {
    const { body } = await create();
    const revoke = (as: 'otto' | 'mia') =>
      world.call(as, 'DELETE', `/user/api-keys/${body.id}`).then(({ status }) => status);
    expect([await revoke('otto'), await revoke('mia'), await revoke('mia')]).toEqual([
      404, 204, 404,
    ]);
    expect((await userBy(body.key)).body.code).toBe('unauthenticated');
    world.clock.now += MINUTE;
    expect((await list())[0]?.revokedAt).toBe('2026-11-19T09:00:00Z');
  });
});

describe('deleting an account', () => {
  let world: World;
  beforeEach(async () => {
    world = await createWorld();
    await turnOn(world);
  });
  const remove = (as: 'mia' | 'olga', email = `${as}@example.test`) =>
    world.call(as, 'POST', '/user/deletion', { email });
  const blobs = async () => (await world.dependencies.blobs.list({ limit: 99 })).length;

  it('D9 deletes all of that user’s screenshots everywhere, and nobody else’s', async () => {
    const { timeEntryId } = await trackedHour(world, 'mia', [4, 9]);
    const other = await trackedHour(world, 'otto', [4]);
    expect((await remove('mia', 'otto@example.test')).body.code).toBe('invalid_request');
    expect(await blobs()).toBe(3);
    expect((await remove('mia')).status).toBe(204);
    expect(await blobs()).toBe(1);
    expect((await world.call('mia', 'GET', '/user')).body.code).toBe('unauthenticated');
    const gone = await world.call('olga', 'GET', `/workspaces/w1/time-entries/${timeEntryId}`);
    expect(gone.status).toBe(404);
    const left = `/workspaces/w1/screenshots/${other.screenshotIds[0]}/image`;
    expect((await world.call('otto', 'GET', left)).status).toBe(200);
  });

  it('keeps the only owner of a workspace that others are in', async () => {
    const refused = await remove('olga');
    expect(refused.body.code).toBe('forbidden');
    expect(refused.body.message).toContain('"w1"');
    await world.dependencies.storage.transaction((tx) =>
      tx.memberships.save(membershipRow('w1', 'adam', { role: 'owner' })),
    );
    expect((await remove('olga')).status).toBe(204);
  });
});

describe('deleting a workspace', () => {
  it('D9 deletes all of its screenshots, for an owner who types its name', async () => {
    const world = await createWorld();
    await turnOn(world);
    await trackedHour(world, 'mia', [4, 9]);
    const remove = (as: 'adam' | 'olga', name: string) =>
      world.call(as, 'POST', '/workspaces/w1/deletion', { name });
    expect((await remove('adam', 'w1')).body.code).toBe('forbidden');
    expect((await remove('olga', 'w2')).body.code).toBe('invalid_request');
    expect((await remove('olga', 'w1')).status).toBe(204);
    expect(await world.dependencies.blobs.list({ limit: 9 })).toEqual([]);
    expect((await world.call('mia', 'GET', '/workspaces')).body).toEqual([]);
    const workspace = await world.dependencies.storage.read((r) => r.workspaces.get(idOf('w1')));
    expect(workspace).toBeUndefined();
  });
});
