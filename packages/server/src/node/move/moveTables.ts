import { createHash } from 'node:crypto';

import { sql, type Kysely } from 'kysely';

import type { SqlEngine } from '../sql/SqlEngine.js';
import type { Tables } from '../sql/Tables.js';
import { readTable, type Row } from './readTable.js';
import { TABLE_KEYS, type MovedTable } from './tableKeys.js';

const TABLES = Object.keys(TABLE_KEYS) as MovedTable[];

/** Values of one `insert`; engines limit them. */
const VALUES_PER_INSERT = 5000;

/**
 * Copies every table. Rows that are there already are replaced, so a move that was interrupted is
 * simply started again.
 *
 * @returns how many rows there are now
 */
export async function moveTables(
  from: Kysely<Tables>,
  to: { readonly db: Kysely<Tables>; readonly engine: SqlEngine },
): Promise<number> {
  let moved = 0;
  for (const table of TABLES) {
    for await (const rows of readTable(from, table)) {
      await insertRows(to, table, rows);
      moved += rows.length;
    }
  }
  return moved;
}

/** The tables whose rows are not the same on both sides, value by value. */
export async function differingTables(
  one: Kysely<Tables>,
  other: Kysely<Tables>,
): Promise<readonly MovedTable[]> {
  const differing: MovedTable[] = [];
  for (const table of TABLES) {
    if ((await digestOf(one, table)) !== (await digestOf(other, table))) differing.push(table);
  }
  return differing;
}

async function insertRows(
  { db, engine }: { readonly db: Kysely<Tables>; readonly engine: SqlEngine },
  table: MovedTable,
  rows: readonly Row[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const keys = conflictKeysOf(table, engine);
  const others = columns.filter((column) => !keys.includes(column));
  const update = others.map((name) => sql`${sql.ref(name)} = ${sql.ref(`excluded.${name}`)}`);
  const conflict = update.length === 0 ? sql`nothing` : sql`update set ${sql.join(update)}`;
  const size = Math.floor(VALUES_PER_INSERT / columns.length);
  for (let start = 0; start < rows.length; start += size) {
    const values = rows
      .slice(start, start + size)
      .map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
    await sql`insert into ${sql.table(table)} (${sql.join(columns.map((name) => sql.ref(name)))})
      values ${sql.join(values)}
      on conflict (${sql.join(keys.map((key) => sql.ref(key)))}) do ${conflict}`.execute(db);
  }
}

/** What the target's engine tells rows apart by. */
function conflictKeysOf(table: MovedTable, { screenshotsCutBy }: SqlEngine): readonly string[] {
  const keys: readonly string[] = TABLE_KEYS[table];
  return table === 'screenshots' && screenshotsCutBy ? [...keys, screenshotsCutBy] : keys;
}

async function digestOf(db: Kysely<Tables>, table: MovedTable): Promise<string> {
  const hash = createHash('sha256');
  for await (const rows of readTable(db, table)) {
    for (const row of rows) {
      const columns = Object.keys(row).sort();
      hash.update(JSON.stringify(columns.map((column) => [column, row[column]])));
    }
  }
  return hash.digest('hex');
}
