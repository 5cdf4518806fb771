import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { describeBlobStore, describeEventBus, describeStorage } from '../../testing/index.js';
import { entryRow, idOf, NINE, userRow, workspaceRow } from '../../testing/storedRows.js';
import { createPostgresEventBus } from './createPostgresEventBus.js';
import { createPostgresStorage } from './createPostgresStorage.js';
import { hasPostgres, startPostgres, type PostgresServer } from './test/startPostgres.js';

const isThere = hasPostgres();
if (!isThere) {
  if (process.env['CI']) throw new Error('CI has to have Postgres: apt-get install postgresql');
  console.warn(
    'This machine has no Postgres, so its storage is not tested: apt-get install postgresql',
  );
}

const clock = { now: () => NINE };

describe.skipIf(!isThere)('Postgres', () => {
  let postgres: PostgresServer;
  beforeAll(async () => {
    postgres = await startPostgres();
  }, 120_000);
  afterAll(() => postgres.stop(), 60_000);

  async function openStorage() {
    const url = await postgres.createPlace();
    const storage = await createPostgresStorage(url, { clock, keepsBlobs: true });
    return { url, storage, blobs: storage.blobs, close: () => storage.close() };
  }

  describeStorage('Postgres', openStorage);
  describeBlobStore('Postgres', openStorage);
  describeEventBus('Postgres', async () => {
    const { url, storage, close } = await openStorage();
    const [here, there] = [
      createPostgresEventBus(url, storage),
      createPostgresEventBus(url, storage),
    ];
    await Promise.all([here.ready(), there.ready()]);
    return {
      here,
      there,
      close: async () => {
        await Promise.all([here.close(), there.close()]);
        await close();
      },
    };
  });

  test('several servers that start at once migrate once', async () => {
    const url = await postgres.createPlace();
    const open = () => createPostgresStorage(url, { clock, keepsBlobs: false });
    const all = await Promise.all([open(), open(), open()]);
    await Promise.all(all.map((storage) => storage.close()));
  });

  test('D11 two servers that change one entry at once end as if one had waited', async () => {
    const { url, storage, close } = await openStorage();
    const other = await createPostgresStorage(url, { clock, keepsBlobs: true });
    await storage.transaction(async (tx) => {
      await tx.workspaces.save(workspaceRow('w1'));
      await tx.users.save(userRow('u1'));
      await tx.timeEntries.save(entryRow('e1', { deductions: [] }));
    });
    const key = { workspaceId: idOf<never>('w1'), timeEntryId: idOf<never>('e1') };
    const takeOff = (from: typeof storage, startAt: number) =>
      from.transaction(async (tx) => {
        const entry = await tx.timeEntries.get(key);
        if (!entry) throw new Error('the entry is gone');
        const deductions = [...entry.deductions, { startAt, endAt: startAt + 1 }];
        await tx.timeEntries.save({ ...entry, deductions });
      });
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => takeOff(index % 2 ? storage : other, NINE + index)),
    );
    const entry = await storage.read((r) => r.timeEntries.get(key));
    expect(entry?.deductions).toHaveLength(20);
    await other.close();
    await close();
  });

  test('events of a workspace become visible in the order of their ids', async () => {
    const { url, storage, close } = await openStorage();
    const other = await createPostgresStorage(url, { clock, keepsBlobs: true });
    await storage.transaction((tx) => tx.workspaces.save(workspaceRow('w1')));
    const event = {
      workspaceId: idOf<never>('w1'),
      userId: null,
      at: NINE,
      event: { type: 'policy.changed', at: '2026-11-19T09:00:00Z', version: 1 },
    } as const;
    let commit: () => void = () => {};
    const mayCommit = new Promise<void>((resolve) => (commit = resolve));
    let sayAppended: () => void = () => {};
    const hasAppended = new Promise<void>((resolve) => (sayAppended = resolve));
    const first = storage.transaction(async (tx) => {
      const { id } = await tx.events.append(event);
      sayAppended();
      await mayCommit;
      return id;
    });
    await hasAppended;
    const second = other.transaction(async (tx) => (await tx.events.append(event)).id);
    // Long enough for one that does not wait to be through.
    await Promise.race([second, sleep(500)]);
    const read = async () => {
      const key = { workspaceId: event.workspaceId, after: 0, limit: 10 };
      return (await storage.read((r) => r.events.after(key))).map(({ id }) => id);
    };
    expect(await read()).toEqual([]);
    commit();
    const ids = await Promise.all([first, second]);
    expect(ids[0]).toBeLessThan(ids[1]);
    expect(await read()).toEqual(ids);
    await other.close();
    await close();
  });

  test('a job runs on one server at a time', async () => {
    const { url, storage, close } = await openStorage();
    const other = await createPostgresStorage(url, { clock, keepsBlobs: true });
    const ran: string[] = [];
    await storage.alone('purge', async () => {
      ran.push('here');
      await other.alone('purge', async () => void ran.push('there'));
      await other.alone('sweep', async () => void ran.push('another job'));
    });
    await other.alone('purge', async () => void ran.push('there, later'));
    expect(ran).toEqual(['here', 'another job', 'there, later']);
    await other.close();
    await close();
  });

  test('a database that went away is unavailable, and found again', async () => {
    const { url, storage, close } = await openStorage();
    await close();
    await expect(storage.read((r) => r.doomedBlobs.list(1))).rejects.toThrow();
    const again = await createPostgresStorage(url, { clock, keepsBlobs: true });
    expect(await again.read((r) => r.doomedBlobs.list(1))).toEqual([]);
    await again.close();
  });
});

test('a Postgres that cannot be reached stops the start with one sentence', async () => {
  const url = 'postgres://nobody@127.0.0.1:1/none';
  await expect(createPostgresStorage(url, { clock, keepsBlobs: false })).rejects.toThrow(
    'GLIMPSE_DATABASE_URL cannot be used',
  );
});
