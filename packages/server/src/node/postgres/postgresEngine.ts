import { sql } from 'kysely';

import type { SqlEngine } from '../sql/SqlEngine.js';

/** The SQL that only Postgres speaks. */
export const postgresEngine: SqlEngine = {
  name: 'postgres',
  bytesType: 'bytea',
  idType: 'text collate "C"',
  serialType: 'bigint generated always as identity primary key',
  isAmong: (column, values) => sql`${sql.ref(column)} = any(${[...values]}::text[])`,
  inOrder: async (db, workspaceId) => {
    // Ids are drawn before the commit: without waiting, a reader could see 8 and miss 7 for ever.
    await sql`select pg_advisory_xact_lock(hashtextextended(${workspaceId}, 7))`.execute(db);
  },
};
