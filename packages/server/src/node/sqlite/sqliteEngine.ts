import { sql } from 'kysely';

import type { SqlEngine } from '../sql/SqlEngine.js';

/** The SQL that only SQLite speaks. */
export const sqliteEngine: SqlEngine = {
  name: 'sqlite',
  bytesType: 'blob',
  idType: 'text',
  serialType: 'integer primary key autoincrement',
  isAmong: (column, values) =>
    sql`${sql.ref(column)} in (select value from json_each(${JSON.stringify(values)}))`,
  packed: (columns) => sql`json_group_array(json_array(${sql.join(columns)}))`,
};
