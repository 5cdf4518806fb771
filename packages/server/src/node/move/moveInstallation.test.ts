import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { createMemoryBlobStore } from '../../adapters/memory/createMemoryBlobStore.js';
import {
  captureRow,
  entryRow,
  idOf,
  membershipRow,
  NINE,
  policyRow,
  screenshotRow,
  tombstoneRow,
  userRow,
  workspaceRow,
} from '../../testing/storedRows.js';
import { openBlobs } from '../openBlobs.js';
import { openStorage } from '../openStorage.js';
import { hasPostgres, startPostgres, type PostgresServer } from '../postgres/test/startPostgres.js';
import { moveBlobs } from './moveBlobs.js';
import { moveInstallation, type Place } from './moveInstallation.js';

const clock = { now: () => NINE };
const ENTRIES = 700;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'glimpse-move-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const sqlitePlace = (name = 'old.db'): Place => ({
  database: { kind: 'sqlite', file: join(folder, name) },
  blobs: { kind: 'database' },
});
const inFiles = (place: Place): Place => ({
  ...place,
  blobs: { kind: 'files', folder: join(folder, 'images') },
});

/** An installation with something in every corner, more than one batch of it. */
async function fill(place: Place): Promise<void> {
  const storage = await openStorage(place, clock);
  const blobs = openBlobs(place.blobs, storage);
  await storage.transaction(async (tx) => {
    await tx.workspaces.save(workspaceRow('w1', { name: 'Ångström & Søn 🌒' }));
    await tx.users.save(userRow('u1'));
    await tx.memberships.save(membershipRow('w1', 'u1', { alwaysObscureSince: NINE }));
    await tx.policies.add(policyRow('w1', 1));
    for (let index = 0; index < ENTRIES; index += 1) {
      await tx.timeEntries.save(entryRow(`e${index}`, { endAt: index ? NINE + index : null }));
    }
    await tx.captures.insert(captureRow('c1', { timeEntryId: idOf('e1') }));
    for (const id of ['s1', 's2', 's3']) {
      await tx.screenshots.insert(screenshotRow(id, { timeEntryId: idOf('e1') }));
    }
    await tx.screenshots.bury([tombstoneRow(screenshotRow('s3', { timeEntryId: idOf('e1') }))]);
    await tx.events.append({
      workspaceId: idOf('w1'),
      userId: null,
      at: NINE,
      event: { type: 'policy.changed', at: '2026-11-19T09:00:00Z', version: 1 },
    });
  });
  for (let index = 0; index < 150; index += 1) {
    await blobs.put(`w1/s${index}`, new Uint8Array([index, 255 - index]));
  }
  await storage.close();
}

async function look(place: Place) {
  const storage = await openStorage(place, clock);
  const blobs = openBlobs(place.blobs, storage);
  const found = await storage.read(async (r) => ({
    workspace: await r.workspaces.get(idOf('w1')),
    entries: (await r.timeEntries.allRunning({ limit: 10 })).length,
    screenshot: await r.screenshots.get({ workspaceId: idOf('w1'), screenshotId: idOf('s2') }),
    counts: await r.screenshots.dayCounts({
      workspaceId: idOf('w1'),
      interval: { startAt: NINE, endAt: NINE + 3_600_000 },
      now: NINE,
    }),
  }));
  const images = (await blobs.list({ limit: 1000 })).length;
  const image = await blobs.get('w1/s7');
  await storage.close();
  return { ...found, images, image };
}

async function move(from: Place, to: Place, erasesImages = false): Promise<string[]> {
  const said: string[] = [];
  await moveInstallation({ from, to, erasesImages, say: (line) => said.push(line) });
  return said;
}

test('moves images out of the database and erases them there only when told to', async () => {
  const from = sqlitePlace();
  await fill(from);
  const before = await look(from);
  expect(await move(from, inFiles(from))).toEqual([
    '150 images are in their new place and whole (0 were there before).',
  ]);
  expect(await look(from)).toEqual(before);
  const again = await move(from, inFiles(from), true);
  expect(again).toEqual([
    '150 images are in their new place and whole (150 were there before).',
    '150 images were erased at their old place.',
  ]);
  expect(await look(inFiles(from))).toEqual(before);
  expect((await look(from)).images).toBe(0);
});

test('moves to another file, and again after an interruption', async () => {
  const [from, to] = [sqlitePlace(), sqlitePlace('new.db')];
  await fill(from);
  const before = await look(from);
  await move(from, to);
  const said = await move(from, to);
  expect(said[0]).toMatch(/^7\d\d rows are in the new database and the same on both sides\.$/);
  expect(await look(to)).toEqual(before);
  expect(await look(from)).toEqual(before);
});

test('finds a row that is there twice or was changed, and says which table', async () => {
  const [from, to] = [sqlitePlace(), sqlitePlace('new.db')];
  await fill(from);
  await move(from, to);
  const storage = await openStorage(to, clock);
  await storage.transaction((tx) => tx.workspaces.save(workspaceRow('w-new')));
  await storage.close();
  await expect(move(from, to)).rejects.toThrow('these tables differ: workspaces.');
});

test('a row that an interrupted move brought over and that was changed since is brought over anew', async () => {
  const [from, to] = [sqlitePlace(), sqlitePlace('new.db')];
  await fill(from);
  const before = await look(from);
  await move(from, to);
  const storage = await openStorage(to, clock);
  await storage.transaction((tx) => tx.workspaces.save(workspaceRow('w1', { name: 'Elsewhere' })));
  await storage.close();
  await move(from, to);
  expect(await look(to)).toEqual(before);
});

test('an image that arrives other than it left stops the move', async () => {
  const [from, to] = [createMemoryBlobStore({ clock }), createMemoryBlobStore({ clock })];
  await from.put('w1/s1', new Uint8Array([1, 2, 3]));
  const damaging = { ...to, put: (key: string) => to.put(key, new Uint8Array([1, 2])) };
  await expect(moveBlobs(from, damaging)).rejects.toThrow('w1/s1 did not arrive as it left');
});

test('the same place twice is nothing to move', async () => {
  expect(await move(sqlitePlace(), sqlitePlace())).toEqual([
    'Both places are the same, so there is nothing to move.',
  ]);
});

describe.skipIf(!hasPostgres())('Postgres', () => {
  let postgres: PostgresServer;
  beforeAll(async () => {
    postgres = await startPostgres();
  }, 120_000);
  afterAll(() => postgres.stop(), 60_000);

  test('moves from SQLite to Postgres and back, and events go on where they were', async () => {
    const from = sqlitePlace();
    await fill(from);
    const before = await look(from);
    const to: Place = {
      database: { kind: 'postgres', url: await postgres.createPlace() },
      blobs: { kind: 'database' },
    };
    await move(from, to);
    expect(await look(to)).toEqual(before);
    const storage = await openStorage(to, clock);
    const { id } = await storage.transaction((tx) =>
      tx.events.append({
        workspaceId: idOf('w1'),
        userId: null,
        at: NINE,
        event: { type: 'policy.changed', at: '2026-11-19T09:00:00Z', version: 2 },
      }),
    );
    expect(id).toBe(2);
    await storage.close();
    await move(to, sqlitePlace('back.db'));
    expect(await look(sqlitePlace('back.db'))).toEqual(before);
  });
});
