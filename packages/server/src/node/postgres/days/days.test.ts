import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import {
  captureRow,
  entryRow,
  idOf,
  NINE,
  screenshotRow,
  userRow,
  workspaceRow,
} from '../../../testing/storedRows.js';
import type { SqlStorage } from '../../sql/SqlStorage.js';
import { createPostgresStorage } from '../createPostgresStorage.js';
import { openPostgres } from '../openPostgres.js';
import { hasPostgres, startPostgres, type PostgresServer } from '../test/startPostgres.js';
import { DAY_MS, listDayTables } from './dayTable.js';

const w1 = idOf<never>('w1');
const EIGHT_DAYS = 8 * DAY_MS;

describe.skipIf(!hasPostgres())('days of screenshots in Postgres', () => {
  let postgres: PostgresServer;
  let url: string;
  beforeAll(async () => {
    postgres = await startPostgres();
  }, 120_000);
  afterAll(() => postgres.stop(), 60_000);
  beforeEach(async () => {
    url = await postgres.createPlace();
  });

  /** A server that starts at `now`, over two screenshots of one day unless told otherwise. */
  async function open(now: number, keepsBlobs = true): Promise<SqlStorage> {
    return createPostgresStorage(url, { clock: { now: () => now }, keepsBlobs });
  }
  async function fill(storage: SqlStorage, lastExpiresAt = NINE + 7 * DAY_MS): Promise<void> {
    await storage.transaction(async (tx) => {
      await tx.workspaces.save(workspaceRow('w1'));
      await tx.users.save(userRow('u1'));
      await tx.timeEntries.save(entryRow('e1'));
      await tx.captures.insert(captureRow('c1'));
      await tx.screenshots.insert(screenshotRow('s1', { expiresAt: NINE + 7 * DAY_MS }));
      await tx.screenshots.insert(screenshotRow('s2', { expiresAt: lastExpiresAt }));
      for (const id of ['s1', 's2']) await tx.blobs?.put(`w1/${id}`, new Uint8Array([1]));
    });
  }
  async function tables(): Promise<string[]> {
    const db = openPostgres(url);
    const names = (await listDayTables(db)).map(({ name }) => name);
    await db.destroy();
    return names;
  }
  const look = (storage: SqlStorage) =>
    storage.read(async (r) => ({
      rows: (await r.screenshots.listAll({ workspaceId: w1, limit: 9 })).map(({ id }) => id),
      graves: (
        await r.screenshots.tombstones({ workspaceId: w1, screenshotIds: [idOf('s1'), idOf('s2')] })
      ).map(({ id, fate, at, by }) => ({ id, fate, at, by })),
      counts: await r.screenshots.dayCounts({
        workspaceId: w1,
        interval: { startAt: NINE - DAY_MS, endAt: NINE + DAY_MS },
        now: 0,
      }),
      doomed: [...(await r.doomedBlobs.list(9))].sort(),
    }));

  test('tables for the past week and two days ahead are there from the start, and made once', async () => {
    const storage = await open(NINE);
    expect(await tables()).toHaveLength(10);
    expect(await tables()).toContain('screenshots_day_20261121');
    expect(await storage.days?.prepare(NINE)).toBe(0);
    expect(await storage.days?.prepare(NINE + DAY_MS)).toBe(1);
    expect(await tables()).toContain('screenshots_day_20261122');
    await storage.close();
  });

  test('T1 a day goes as a whole once all of it has expired, and leaves tombstones', async () => {
    const storage = await open(NINE);
    await fill(storage);
    expect(await storage.days?.dropExpired(NINE + 7 * DAY_MS - 1)).toBe(0);
    expect((await look(storage)).rows).toEqual(['s1', 's2']);
    expect(await storage.days?.dropExpired(NINE + 7 * DAY_MS)).toBe(2);
    const grave = { fate: 'expired', at: NINE + 7 * DAY_MS, by: null };
    const after = await look(storage);
    expect(after).toMatchObject({ rows: [], counts: [], doomed: [] });
    expect(after.graves).toEqual([
      { id: 's1', ...grave },
      { id: 's2', ...grave },
    ]);
    expect(await storage.blobs.list({ limit: 9 })).toEqual([]);
    expect(await tables()).not.toContain('screenshots_day_20261119');
    expect(await storage.days?.dropExpired(NINE + 7 * DAY_MS)).toBe(0);
    await storage.close();
  });

  test('T1 one screenshot that was promised longer keeps its day', async () => {
    const storage = await open(NINE);
    await fill(storage, NINE + 30 * DAY_MS);
    expect(await storage.days?.dropExpired(NINE + EIGHT_DAYS)).toBe(0);
    expect((await look(storage)).rows).toEqual(['s1', 's2']);
    await storage.close();
  });

  test('D13 images outside of the database are handed over to be destroyed', async () => {
    const storage = await open(NINE, false);
    await fill(storage);
    expect(await storage.days?.dropExpired(NINE + EIGHT_DAYS)).toBe(2);
    expect((await look(storage)).doomed).toEqual(['w1/s1', 'w1/s2']);
    await storage.close();
  });

  test('rows of a day that had no table yet are taken into it', async () => {
    const early = await open(NINE - 30 * DAY_MS);
    await fill(early);
    const before = await look(early);
    expect(await early.days?.prepare(NINE)).toBe(10);
    expect(await look(early)).toEqual(before);
    expect(await early.days?.dropExpired(NINE + EIGHT_DAYS)).toBe(2);
    await early.close();
  });

  test('an id is taken once, on whatever day', async () => {
    const storage = await open(NINE);
    await fill(storage);
    const again = screenshotRow('s1', { capturedAt: NINE + DAY_MS });
    await expect(storage.transaction((tx) => tx.screenshots.insert(again))).rejects.toThrow('s1');
    await storage.close();
  });
});
