import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, test } from 'vitest';

import { NINE } from '../../testing/storedRows.js';
import { createSqliteStorage } from '../sqlite/createSqliteStorage.js';
import { backUpSqlite } from './backUpSqlite.js';

const folder = mkdtempSync(join(tmpdir(), 'glimpse-backup-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);
const open = (name: string) =>
  createSqliteStorage(at(name), { clock: { now: () => NINE }, keepsBlobs: true });

test('D13 a backup beside a running server is whole, opens as a database, and holds nothing deleted before', async () => {
  const storage = await open('live.db');
  const marked = (mark: string) => new TextEncoder().encode(mark.repeat(50));
  for (let index = 0; index < 200; index += 1)
    await storage.blobs.put(`k${index}`, marked('there'));
  await storage.blobs.put('gone', marked('deleted-pixels'));
  await storage.transaction((tx) => tx.blobs!.delete(['gone']));
  backUpSqlite(at('live.db'), at('copy.db'));
  await storage.blobs.put('later', marked('later'));
  await storage.close();
  expect(readFileSync(at('copy.db'), 'latin1')).not.toContain('deleted-pixels');
  const restored = await open('copy.db');
  expect(await restored.blobs.get('k199')).toEqual(marked('there'));
  expect(await restored.blobs.get('later')).toBeUndefined();
  await restored.close();
});

test('never overwrites, and names what is missing', () => {
  writeFileSync(at('precious'), '');
  expect(() => backUpSqlite(at('none.db'), at('a'))).toThrow('no database');
  expect(() => backUpSqlite(at('copy.db'), at('precious'))).toThrow('exists already');
});
