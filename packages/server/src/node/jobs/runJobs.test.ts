import { cryptoRandom } from '@glimpse/core';
import { expect, test } from 'vitest';

import { createMemoryBlobStore } from '../../adapters/memory/createMemoryBlobStore.js';
import { createMemoryStorage } from '../../adapters/memory/createMemoryStorage.js';
import {
  captureRow,
  entryRow,
  idOf,
  NINE,
  screenshotRow,
  userRow,
  workspaceRow,
} from '../../testing/storedRows.js';
import { runJobs } from './runJobs.js';

const DAY = 86_400_000;

const random = cryptoRandom(globalThis.crypto);

async function context() {
  const clock = { now: () => NINE + 8 * DAY };
  const storage = createMemoryStorage();
  const blobs = createMemoryBlobStore({ clock: { now: () => NINE } });
  const errors: string[] = [];
  const logger = {
    info: () => {},
    warn: () => {},
    error: (message: string) => errors.push(message),
  };
  await storage.transaction(async (tx) => {
    await tx.workspaces.save(workspaceRow('w1'));
    await tx.users.save(userRow('u1'));
    await tx.timeEntries.save(entryRow('e1'));
    await tx.captures.insert(captureRow('c1'));
    await tx.screenshots.insert(screenshotRow('s1'));
    await tx.sessions.insert({
      tokenHash: 'old',
      userId: idOf('u1'),
      createdAt: NINE,
      expiresAt: NINE,
      revokedAt: null,
    });
  });
  await blobs.put('w1/s1', new Uint8Array([1]));
  await blobs.put('w1/orphan', new Uint8Array([1]));
  return { storage, blobs, clock, logger, random, errors };
}

test('T1 the first round comes at once: what expired while the server was down goes', async () => {
  const { errors, ...jobContext } = await context();
  const { storage, blobs } = jobContext;
  const jobs = runJobs(jobContext);
  await expect.poll(() => blobs.list({ limit: 9 })).toEqual([]);
  await expect.poll(() => storage.read((r) => r.sessions.find('old'))).toBeUndefined();
  await jobs.stop();
  expect(errors).toEqual([]);
});

test('a job that fails is logged, and stops nobody', async () => {
  const { errors, ...jobContext } = await context();
  const list = () => Promise.reject(new Error('the blob store is away'));
  const jobs = runJobs({ ...jobContext, blobs: { ...jobContext.blobs, list } });
  await expect.poll(() => errors).toEqual(['a job failed']);
  await expect.poll(() => jobContext.blobs.get('w1/s1')).toBeUndefined();
  await jobs.stop();
});
