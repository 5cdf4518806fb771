import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { sql } from 'kysely';
import { expect, test, vi } from 'vitest';

import { describeBlobStore, describeStorage } from '../../testing/index.js';
import {
  captureRow,
  entryRow,
  screenshotRow,
  tombstoneRow,
  userRow,
  workspaceRow,
} from '../../testing/storedRows.js';
import { createSqliteStorage } from './createSqliteStorage.js';
import { openSqlite } from './openSqlite.js';

const clock = { now: () => 1_795_078_800_000 };

async function openStorage() {
  const folder = mkdtempSync(join(tmpdir(), 'glimpse-sqlite-'));
  const file = join(folder, 'data', 'glimpse.db');
  const storage = await createSqliteStorage(file, { clock, keepsBlobs: true });
  const close = async () => {
    await storage.close();
    rmSync(folder, { recursive: true });
  };
  return { storage, blobs: storage.blobs, file, close };
}

describeStorage('SQLite', openStorage);
describeBlobStore('SQLite', openStorage);

test('D13 a commit waits for the disk and a delete overwrites', async () => {
  const { file, close } = await openStorage();
  const { writer, readers } = openSqlite(file);
  for (const db of [writer, readers]) {
    const settings = await Promise.all(
      ['journal_mode', 'synchronous', 'secure_delete', 'foreign_keys'].map(async (pragma) => {
        const { rows } = await sql<Record<string, unknown>>`pragma ${sql.raw(pragma)}`.execute(db);
        return rows[0]?.[pragma];
      }),
    );
    expect(settings).toEqual(['wal', 2, 1, 1]);
    await db.destroy();
  }
  await close();
});

test('a second start finds everything, and a newer database is not touched', async () => {
  const { storage, file, close } = await openStorage();
  await storage.transaction((tx) => tx.blobs!.put('k', new Uint8Array([1])));
  const again = await createSqliteStorage(file, { clock, keepsBlobs: true });
  expect(await again.blobs.get('k')).toEqual(new Uint8Array([1]));
  await again.close();
  const { writer } = openSqlite(file);
  await sql`insert into migrations (id) values ('9999-from-the-future')`.execute(writer);
  await writer.destroy();
  await expect(createSqliteStorage(file, { clock, keepsBlobs: true })).rejects.toThrow(
    '9999-from-the-future',
  );
  await close();
});

test('a file that is no database stops the start with one sentence', async () => {
  await expect(
    createSqliteStorage(import.meta.filename, { clock, keepsBlobs: true }),
  ).rejects.toThrow('GLIMPSE_DATABASE_URL');
});

test('row and image commit together, or not at all', async () => {
  const { storage, close } = await openStorage();
  await expect(
    storage.transaction(async (tx) => {
      await tx.blobs!.put('k', new Uint8Array([1]));
      throw new Error('the row is refused');
    }),
  ).rejects.toThrow('the row is refused');
  expect(await storage.blobs.get('k')).toBeUndefined();
  await close();
});

/** A storage with screenshots of these names, and all that its files hold. */
async function openFilled(names: readonly string[]) {
  const { storage, file, close } = await openStorage();
  const marked = (mark: string) => new TextEncoder().encode(mark.repeat(40));
  await storage.transaction(async (tx) => {
    await tx.workspaces.save(workspaceRow('w1'));
    await tx.users.save(userRow('u1'));
    await tx.timeEntries.save(entryRow('e1'));
    await tx.captures.insert(captureRow('c1'));
    for (const id of names) {
      const key = { masterKeyId: 'm1', wrapped: `key-of-${id}` };
      await tx.screenshots.insert(screenshotRow(id, { key }));
      await tx.blobs!.put(`w1/${id}`, marked(`pixels-of-${id}`));
    }
  });
  const written = () =>
    ['', '-wal'].map((suffix) => readFileSync(file + suffix, 'latin1')).join('');
  return { storage, written, close };
}

test('D13 of a deleted screenshot neither image nor key is left in any file, even beside a reader', async () => {
  const { storage, written, close } = await openFilled(['gone', 'stays']);
  expect(written()).toContain('pixels-of-gone');
  const reader = storage.read(async (r) => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    return r.blobs?.get('w1/gone');
  });
  await storage.transaction(async (tx) => {
    await tx.screenshots.bury([tombstoneRow(screenshotRow('gone'))]);
    await tx.blobs!.delete(['w1/gone']);
  });
  expect(written()).not.toMatch(/pixels-of-gone|key-of-gone/);
  expect(written()).toContain('pixels-of-stays');
  await reader;
  await close();
});

test('T1 of expired screenshots no byte is left a moment later, though nothing else is written', async () => {
  const names = ['first', 'second'];
  const { storage, written, close } = await openFilled(names);
  for (const id of names) {
    await storage.transaction(async (tx) => {
      await tx.screenshots.bury([tombstoneRow(screenshotRow(id), { fate: 'expired' })]);
      await tx.blobs!.delete([`w1/${id}`]);
    });
  }
  await vi.waitFor(() => expect(written()).not.toMatch(/pixels-of|key-of/), { timeout: 20_000 });
  await close();
});
