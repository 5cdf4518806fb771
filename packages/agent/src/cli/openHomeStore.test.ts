import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { createMemoryCredentialStore } from '../credentials/createMemoryCredentialStore.js';
import type { KeyringFinder } from '../credentials/openCredentialStore.js';
import { agentHome, type AgentHome } from '../home/agentHome.js';
import { buildSpoolItem } from '../testing/describeCaptureSpool.js';
import { endOf } from './endOf.js';
import { EXIT_CODES } from './exitCodes.js';
import { openHomeStore } from './openHomeStore.js';

let folder: string;
let home: AgentHome;
const absent = () => Promise.resolve(undefined);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'glimpse-home-'));
  home = agentHome({ GLIMPSE_AGENT_HOME: folder }, 'linux');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function waitingIn(findKeyring: KeyringFinder): Promise<readonly string[]> {
  const store = await openHomeStore(home, undefined, findKeyring);
  try {
    return (await store.spool.list()).map(({ id }) => id);
  } finally {
    store.close();
  }
}

async function keepOne(findKeyring: KeyringFinder): Promise<void> {
  const store = await openHomeStore(home, undefined, findKeyring);
  await store.spool.add([buildSpoolItem('s1')]);
  store.close();
}

test('C6 a keyring that is away for a while costs nothing that waits', async () => {
  const keyring = createMemoryCredentialStore();
  const present = () => Promise.resolve(keyring);
  await keepOne(present);
  expect(await readFile(join(folder, 'credentials.kind'), 'utf8')).toBe('keyring');

  const end = endOf(await waitingIn(absent).catch((error: unknown) => error));
  expect(end.code).toBe(EXIT_CODES.no_key);
  expect(end.message).toMatch(/keyring of this system, which cannot be used now; unlock it/);
  expect(await waitingIn(present)).toEqual(['s1']);
});

test('C6 a keyring that appears later does not take the place of the file', async () => {
  await keepOne(absent);
  expect(await waitingIn(() => Promise.resolve(createMemoryCredentialStore()))).toEqual(['s1']);
});

test('C6 makes no new key while something waits that only the old one opens', async () => {
  const keyring = createMemoryCredentialStore();
  const present = () => Promise.resolve(keyring);
  await keepOne(present);
  const key = await keyring.read('spool-key');
  await keyring.forget('spool-key');

  const end = endOf(await waitingIn(present).catch((error: unknown) => error));
  expect(end.code).toBe(EXIT_CODES.no_key);
  expect(await keyring.read('spool-key')).toBeUndefined();
  await keyring.save('spool-key', key!);
  expect(await waitingIn(present)).toEqual(['s1']);
});
