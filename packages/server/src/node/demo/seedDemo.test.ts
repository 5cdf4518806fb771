import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { trackedMs } from '@glimpse/core';
import { afterAll, expect, test } from 'vitest';

import { createMemoryStorage } from '../../adapters/memory/createMemoryStorage.js';
import { NINE } from '../../testing/storedRows.js';
import { createArgon2PasswordHasher } from '../passwords/createArgon2PasswordHasher.js';
import { DEMO_WORKSPACE } from './northlight.js';
import { seedDemo } from './seedDemo.js';

const folder = mkdtempSync(join(tmpdir(), 'glimpse-demo-'));
afterAll(() => rmSync(folder, { recursive: true }));

const passwords = createArgon2PasswordHasher({ memoryKib: 1024, passes: 1 });

function demo() {
  const storage = createMemoryStorage();
  let now = NINE;
  const context = { storage, passwords, clock: { now: () => now } };
  return {
    storage,
    seed: (windowSeconds?: number) => seedDemo(context, { windowSeconds, folder }),
    wait: () => (now += 1000),
    policies: () => storage.read((r) => r.policies.history(DEMO_WORKSPACE.id)),
  };
}

test('A3 makes a studio of five with capturing off and a believable week', async () => {
  const { storage, seed, policies } = demo();
  await seed();
  const members = await storage.read((r) => r.memberships.list({ workspaceId: DEMO_WORKSPACE.id }));
  expect(members.map(({ name }) => name).sort()).toEqual([
    ...['Bea Castellano', 'Daniel Obeng', 'Helena Marsh', 'Kenji Watari', 'Sofia Brandt'],
  ]);
  expect(await policies()).toMatchObject([
    { enabled: false, intervalSeconds: 300, obscure: 'greek' },
  ]);
  for (const { userId } of members) {
    const entries = await storage.read((r) =>
      r.timeEntries.list({ workspaceId: DEMO_WORKSPACE.id, userId, offset: 0, limit: 50 }),
    );
    const hours = entries.reduce((sum, entry) => sum + trackedMs(entry, NINE), 0) / 3_600_000;
    expect(hours).toBeGreaterThan(20);
    expect(entries.every(({ endAt }) => endAt !== null && endAt < NINE)).toBe(true);
  }
});

test('writes how to sign in, and the passwords open', async () => {
  const { storage, seed } = demo();
  await seed();
  const written = JSON.parse(readFileSync(join(folder, 'demo.json'), 'utf8')) as {
    signIns: { name: string; role: string; email: string; password: string }[];
    agent: { email: string; password: string };
  };
  expect(written.signIns).toHaveLength(5);
  expect(written.signIns[0]).toMatchObject({ name: 'Helena Marsh', role: 'admin' });
  const agent = await storage.read((r) => r.users.findByEmail(written.agent.email));
  expect(agent?.name).toBe('Bea Castellano');
  expect(await passwords.verify(written.agent.password, agent?.passwordHash ?? '')).toBe(true);
});

test('a second start changes nothing', async () => {
  const { storage, seed, wait } = demo();
  await seed();
  const read = () => storage.read((r) => r.users.findByEmail('bea@northlight.example'));
  const first = await read();
  wait();
  await seed();
  expect(await read()).toEqual(first);
});

test('A4 the window of a look is an ordinary change of policy, and goes back afterwards', async () => {
  const { seed, policies, wait } = demo();
  await seed(20);
  wait();
  await seed(20);
  wait();
  await seed();
  expect((await policies()).map(({ intervalSeconds }) => intervalSeconds)).toEqual([300, 20, 300]);
});
