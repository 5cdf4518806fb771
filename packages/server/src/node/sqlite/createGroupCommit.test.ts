import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { sql, type Kysely } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Repositories } from '../../ports/index.js';
import type { Tables } from '../sql/Tables.js';
import { createGroupCommit } from './createGroupCommit.js';
import { openSqlite, type SqliteDatabase } from './openSqlite.js';

const folder = mkdtempSync(join(tmpdir(), 'glimpse-group-'));
let database: SqliteDatabase;

beforeAll(async () => {
  database = openSqlite(join(folder, 'a.db'));
  await sql`create table notes (text text primary key)`.execute(database.writer);
});
afterAll(async () => {
  await database.readers.destroy();
  await database.writer.destroy();
  rmSync(folder, { recursive: true });
});

/** Transactions that write notes: only the connection matters here, not what lies above it. */
function notebook() {
  let inHand: Kysely<Tables> = database.writer;
  let groups = 0;
  const commit = createGroupCommit(database.writer, (db) => {
    groups += 1;
    inHand = db;
    return {} as Repositories;
  });
  const write = (text: string, fails = false) =>
    commit(async () => {
      await sql`insert into notes (text) values (${text})`.execute(inHand);
      if (fails) throw new Error(`no ${text}`);
      return text;
    });
  return { write, groups: () => groups };
}

async function notes(): Promise<string[]> {
  const { rows } = await sql<{ text: string }>`select text from notes order by text`.execute(
    database.readers,
  );
  return rows.map(({ text }) => text);
}

test('work that comes in together shares a commit, and one that fails takes nobody with it', async () => {
  const { write, groups } = notebook();
  const results = await Promise.allSettled([write('a'), write('b', true), write('c'), write('a')]);
  expect(results.map(({ status }) => status)).toEqual([
    ...['fulfilled', 'rejected', 'fulfilled', 'rejected'],
  ]);
  expect(await notes()).toEqual(['a', 'c']);
  expect(groups()).toBe(1);
});

test('nobody is told of success when the commit itself fails, and the next group works again', async () => {
  const { write } = notebook();
  await sql`create table parents (id integer primary key)`.execute(database.writer);
  await sql`create table children (parent integer references parents deferrable initially deferred)`.execute(
    database.writer,
  );
  // Checked at commit only, so each piece of work succeeds and the commit does not.
  await sql`create trigger orphan after insert on notes when new.text = 'orphan'
    begin insert into children values (1); end`.execute(database.writer);
  const results = await Promise.allSettled([write('d'), write('orphan'), write('e')]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  expect(await write('f')).toBe('f');
  expect(await notes()).toEqual(['a', 'c', 'f']);
});

test('a full disk is unavailable and loses nothing; with room again, work goes on', async () => {
  const { write } = notebook();
  const limit = (pages: number) =>
    sql`pragma max_page_count = ${sql.lit(pages)}`.execute(database.writer);
  await limit(1);
  await expect(write('x'.repeat(100_000))).rejects.toMatchObject({ code: 'unavailable' });
  await limit(1_000_000);
  const before = await notes();
  expect(await write('room')).toBe('room');
  expect(await notes()).toEqual([...before, 'room']);
});
