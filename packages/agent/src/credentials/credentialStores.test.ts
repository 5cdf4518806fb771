import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { describeCredentialStore } from '../testing/describeCredentialStore.js';
import { createFileCredentialStore } from './createFileCredentialStore.js';
import { createKeyringCredentialStore, isKeyringUsable } from './createKeyringCredentialStore.js';
import { createMemoryCredentialStore } from './createMemoryCredentialStore.js';

let folder: string;
let count = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'glimpse-credentials-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const freshPath = (): string => join(folder, `credentials-${(count += 1)}.json`);
const hasKeyring = await isKeyringUsable();
if (!hasKeyring) console.warn('The keyring is not tested: this machine has none that is unlocked.');

describeCredentialStore('memory', createMemoryCredentialStore);
describeCredentialStore('a file', () => createFileCredentialStore(freshPath()));
describeCredentialStore('the keyring', () => createKeyringCredentialStore(freshPath()), {
  runs: hasKeyring,
});

test('a file of credentials is for its owner alone', async () => {
  const path = freshPath();
  await createFileCredentialStore(path).save('session', 'secret');
  expect((await stat(path)).mode & 0o777).toBe(0o600);
});

test('a damaged file of credentials is named, with what to do', async () => {
  const path = freshPath();
  await writeFile(path, '{"session": ');
  await expect(createFileCredentialStore(path).read('session')).rejects.toThrow(
    /is damaged. Delete it and sign in again/,
  );
});
