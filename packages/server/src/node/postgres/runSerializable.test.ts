import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createWorld, HOUR, MINUTE, NINE, type PersonName } from '../../test/createWorld.js';
import { startTimer } from '../../test/timers.js';
import { turnOn } from '../../test/turnOn.js';
import { upload } from '../../test/uploads.js';
import { entryRow, idOf } from '../../testing/storedRows.js';
import type { SqlStorage } from '../sql/SqlStorage.js';
import { createPostgresStorage } from './createPostgresStorage.js';
import { hasPostgres, startPostgres, type PostgresServer } from './test/startPostgres.js';

const PEOPLE: readonly PersonName[] = ['adam', 'mia', 'olga', 'otto'];
const WINDOWS = Array.from({ length: 24 }, (_, index) => index);

describe.skipIf(!hasPostgres())('transactions that meet in Postgres', () => {
  let postgres: PostgresServer;
  let storage: SqlStorage;
  let other: SqlStorage;
  beforeAll(async () => {
    postgres = await startPostgres();
    const url = await postgres.createPlace();
    const open = () => createPostgresStorage(url, { clock: { now: () => NINE }, keepsBlobs: true });
    [storage, other] = [await open(), await open()];
  }, 120_000);
  afterAll(async () => {
    await Promise.all([storage.close(), other.close()]);
    await postgres.stop();
  }, 60_000);

  test('C5 takes what four people upload at once by two servers, and counts each', async () => {
    let calls = 0;
    const both: SqlStorage = {
      ...storage,
      transaction: (work) => ((calls += 1) % 2 ? storage : other).transaction(work),
    };
    const world = await createWorld({}, { storage: both, blobs: storage.blobs });
    await turnOn(world);
    const startAt = world.clock.now;
    const entries = await Promise.all(
      PEOPLE.map(async (person) => ({ person, timeEntryId: await startTimer(world, person) })),
    );
    world.clock.now += 2 * HOUR;
    const sent = await Promise.all(
      entries.flatMap(({ person, timeEntryId }) =>
        WINDOWS.map((windowIndex) => {
          const at = startAt + (windowIndex * 5 + 1) * MINUTE;
          return upload(world, person, { timeEntryId, windowIndex, at });
        }),
      ),
    );
    expect(sent.filter(({ status }) => status !== 201)).toEqual([]);
    const interval = { startAt, endAt: startAt + 2 * HOUR };
    const counts = await storage.read((r) =>
      r.screenshots.dayCounts({ workspaceId: idOf('w1'), interval, now: world.clock.now }),
    );
    const count = WINDOWS.length;
    expect(counts).toEqual(
      PEOPLE.map((userId) => ({ userId, screenshots: count, moments: count })),
    );
  });

  test('D11 a change that another always gets in the way of is made in the end', async () => {
    const key = { workspaceId: idOf<never>('w1'), timeEntryId: idOf<never>('met') };
    await storage.transaction((tx) => tx.timeEntries.save(entryRow('met', { tagIds: [] })));
    const tag = (from: SqlStorage, tagId: string, meanwhile?: () => Promise<unknown>) =>
      from.transaction(async (tx) => {
        const entry = await tx.timeEntries.get(key);
        if (!entry) throw new Error('the entry is gone');
        await meanwhile?.();
        await tx.timeEntries.save({ ...entry, tagIds: [...entry.tagIds, tagId] });
      });
    const getsInTheWay: Promise<void>[] = [];
    await tag(storage, 'slow', () => {
      const quick = tag(other, `quick${getsInTheWay.length}`);
      getsInTheWay.push(quick);
      // It is not waited for for ever, since in the end it waits itself.
      return Promise.race([quick, sleep(1000)]);
    });
    await Promise.all(getsInTheWay);
    const entry = await storage.read((r) => r.timeEntries.get(key));
    const tags = getsInTheWay.map((_, index) => `quick${index}`);
    expect([...(entry?.tagIds ?? [])].sort()).toEqual([...tags, 'slow'].sort());
  });
});
