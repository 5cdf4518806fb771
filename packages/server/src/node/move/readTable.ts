import { sql, type Kysely } from 'kysely';

import type { Tables } from '../sql/Tables.js';
import { TABLE_KEYS, type MovedTable } from './tableKeys.js';

export type Row = Readonly<Record<string, unknown>>;

const BATCH = 500;

/** All rows of a table in the order of its key, a batch at a time. */
export async function* readTable(
  db: Kysely<Tables>,
  table: MovedTable,
): AsyncGenerator<readonly Row[]> {
  const keys: readonly string[] = TABLE_KEYS[table];
  const columns = sql.join(keys.map((key) => sql.ref(key)));
  let after: readonly unknown[] | undefined;
  for (;;) {
    const rest = after ? sql`where (${columns}) > (${sql.join(after)})` : sql``;
    const { rows } = await sql<Row>`select * from ${sql.table(table)} ${rest}
      order by ${columns} limit ${sql.lit(BATCH)}`.execute(db);
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (rows.length < BATCH || !last) return;
    after = keys.map((key) => last[key]);
  }
}
