import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { cryptoRandom } from '@glimpse/core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { openAgentDatabase } from '../store/openAgentDatabase.js';
import { buildSpoolItem, describeCaptureSpool } from '../testing/describeCaptureSpool.js';
import { createSqliteSpool } from './createSqliteSpool.js';

const random = cryptoRandom(globalThis.crypto);
const key = random.bytes(32);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'glimpse-spool-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describeCaptureSpool('SQLite', ({ maxBytes }) =>
  createSqliteSpool({
    database: openAgentDatabase(':memory:'),
    key,
    random,
    ...(maxBytes === undefined ? {} : { maxBytes }),
  }),
);

const openFile = (name: string, opener = key) => {
  const database = openAgentDatabase(join(folder, name));
  const lost: string[] = [];
  const onUnreadable = (id: string): void => void lost.push(id);
  return {
    database,
    lost,
    spool: createSqliteSpool({ database, key: opener, random, onUnreadable }),
  };
};

test('C6 finds everything again after the process is gone', async () => {
  await openFile('again.db').spool.add([buildSpoolItem('s1'), buildSpoolItem('s2')]);
  expect((await openFile('again.db').spool.list()).map(({ id }) => id)).toEqual(['s1', 's2']);
});

test('C6 writes neither a picture nor a word about it in the clear', async () => {
  const image = new TextEncoder().encode('RIFF WEBP a picture that nobody may see');
  const { spool } = openFile('sealed.db');
  await spool.add([buildSpoolItem('s1', { image })]);
  const files = (await readdir(folder)).filter((name) => name.startsWith('sealed.db'));
  const written = Buffer.concat(
    await Promise.all(files.map((name) => readFile(join(folder, name)))),
  );
  expect(written.includes('WEBP')).toBe(false);
  expect(written.includes('2026-11-19')).toBe(false);
  expect((await spool.list())[0]?.image.length).toBe(image.length);
});

test('C6 an item that the key does not open is kept and named once, and blocks nothing', async () => {
  await openFile('lost.db').spool.add([buildSpoolItem('s1')]);
  const other = openFile('lost.db', random.bytes(32));
  await other.spool.add([buildSpoolItem('s2')]);
  expect((await other.spool.nextDue(0))?.id).toBe('s2');
  expect((await other.spool.list()).map(({ id }) => id)).toEqual(['s2']);
  expect(other.lost).toEqual(['s1']);
  await other.spool.erase([buildSpoolItem('s2').id]);
  expect(await other.spool.nextDue(0)).toBeUndefined();
  expect(await other.spool.nextDueAt(), 'nothing to hurry for').toBeUndefined();
  expect((await openFile('lost.db').spool.nextDue(0))?.id, 'the key is back').toBe('s1');
});

test('C6 an item that the key does not open goes when retention would have deleted it', async () => {
  await openFile('expired.db').spool.add([buildSpoolItem('s1', { expiresAt: 10 })]);
  expect(await openFile('expired.db', random.bytes(32)).spool.nextDue(10)).toBeUndefined();
  expect(await openFile('expired.db').spool.size()).toEqual({ items: 0, bytes: 0 });
});

test('a database of a newer version is refused with what to do', () => {
  const { database } = openFile('newer.db');
  database.exec('PRAGMA user_version = 99');
  database.close();
  expect(() => openFile('newer.db')).toThrow('Install the newer version');
});
