import { sql, type Kysely } from 'kysely';

import { StartError } from '../StartError.js';
import type { SqlEngine } from './SqlEngine.js';
import type { Tables } from './Tables.js';
import { migrations } from './migrations/index.js';

/** Runs `work` while no other process migrates the same database, in one transaction. */
export type MigrationLock = (work: (db: Kysely<Tables>) => Promise<void>) => Promise<void>;

/**
 * Brings the tables to the layout of this version; does nothing when they have it already.
 *
 * @throws StartError when a newer version has been at work here
 */
export async function migrate(engine: SqlEngine, underLock: MigrationLock): Promise<void> {
  await underLock(async (db) => {
    await sql`create table if not exists migrations (id text primary key)`.execute(db);
    const { rows } = await sql<{ id: string }>`select id from migrations`.execute(db);
    const done = new Set(rows.map(({ id }) => id));
    const unknown = [...done].find((id) => !migrations.some((known) => known.id === id));
    if (unknown !== undefined) {
      throw new StartError(
        `The database was written by a newer version of Glimpse (it has ${unknown}): install that version, or restore a backup of before.`,
      );
    }
    for (const { id, statements } of migrations) {
      if (done.has(id)) continue;
      for (const statement of statements(engine)) await sql.raw(statement).execute(db);
      await sql`insert into migrations (id) values (${id})`.execute(db);
    }
  });
}
