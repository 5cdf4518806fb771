import { expect, test } from 'vitest';

import { createMemoryBlobStore } from '../../adapters/memory/createMemoryBlobStore.js';
import { createMemoryDependencies } from '../../adapters/memory/createMemoryDependencies.js';
import {
  captureRow,
  entryRow,
  idOf,
  NINE,
  screenshotRow,
  userRow,
  workspaceRow,
} from '../../testing/storedRows.js';
import { createJobs } from './createJobs.js';
import { runJobs } from './runJobs.js';

const DAY = 86_400_000;

async function world() {
  const errors: string[] = [];
  const dependencies = createMemoryDependencies({
    clock: { now: () => NINE + 8 * DAY },
    logger: { info: () => {}, warn: () => {}, error: (message) => errors.push(message) },
  });
  const blobs = createMemoryBlobStore({ clock: { now: () => NINE } });
  const context = { ...dependencies, blobs };
  await context.storage.transaction(async (tx) => {
    await tx.workspaces.save(workspaceRow('w1'));
    await tx.users.save(userRow('u1'));
    await tx.timeEntries.save(entryRow('e1', { endAt: NINE + 1 }));
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
  return { context, errors };
}

test('T1 the first round comes at once: what expired while the server was down goes', async () => {
  const { context, errors } = await world();
  const { storage, blobs, logger } = context;
  const jobs = runJobs(createJobs(context), { logger });
  await expect.poll(() => blobs.list({ limit: 9 })).toEqual([]);
  await expect.poll(() => storage.read((r) => r.sessions.find('old'))).toBeUndefined();
  await jobs.stop();
  expect(errors).toEqual([]);
});

test('a job that fails is logged and counted, and stops nobody', async () => {
  const { context, errors } = await world();
  const list = () => Promise.reject(new Error('the blob store is away'));
  const failed: string[] = [];
  const jobs = runJobs(createJobs({ ...context, blobs: { ...context.blobs, list } }), {
    logger: context.logger,
    watch: { ended: (job, { isGood }) => isGood || failed.push(job) },
  });
  await expect.poll(() => errors).toEqual(['a job failed']);
  await expect.poll(() => context.blobs.get('w1/s1')).toBeUndefined();
  await jobs.stop();
  expect(failed).toEqual(['sweep']);
});
