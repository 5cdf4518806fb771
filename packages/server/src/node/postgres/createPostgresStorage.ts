import { sql, type Kysely } from 'kysely';

import type { Repositories, Storage } from '../../ports/index.js';
import { createSqlRepositories } from '../sql/createSqlRepositories.js';
import { migrate } from '../sql/migrate.js';
import { createDatabaseBlobStore } from '../sql/screenshots/createDatabaseBlobStore.js';
import type { SqlStorage, SqlStorageOptions } from '../sql/SqlStorage.js';
import type { Tables } from '../sql/Tables.js';
import { toDatabaseError } from '../sql/toDatabaseError.js';
import { StartError } from '../StartError.js';
import { dropExpiredDays } from './days/dropExpiredDays.js';
import { prepareDays } from './days/prepareDays.js';
import { openPostgres } from './openPostgres.js';
import { postgresEngine } from './postgresEngine.js';
import { runSerializable } from './runSerializable.js';

/** Any number: all servers of one database have to name the same lock. */
const MIGRATION_LOCK = 20_261_119;
const JOB_LOCKS = 20_261_120;

/**
 * Everything in Postgres: for several servers at once. Transactions are serializable; one that
 * another got in the way of is tried again, so the work it is given may run more than once.
 */
export function createPostgresStorage(
  url: string,
  options: SqlStorageOptions,
): Promise<SqlStorage> {
  return createStorageOn(openPostgres(url), options);
}

/** The same on a database that is open already, which is closed with it. */
export async function createStorageOn(
  db: Kysely<Tables>,
  { clock, keepsBlobs }: SqlStorageOptions,
): Promise<SqlStorage> {
  const repositoriesOn = (on: Kysely<Tables>): Repositories =>
    createSqlRepositories({
      sql: { db: on, engine: postgresEngine },
      clock: keepsBlobs ? clock : undefined,
    });
  await prepare(db, clock.now()).catch(async (error: unknown) => {
    await db.destroy();
    throw error;
  });
  const transaction: Storage['transaction'] = (work) =>
    runSerializable(db, (on) => work(repositoriesOn(on))).catch(rethrow);
  const blobs = createDatabaseBlobStore({ db, engine: postgresEngine }, clock);
  return {
    keepsBlobs,
    read: (work) =>
      db
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute((on) => work(repositoriesOn(on)))
        .catch(rethrow),
    transaction,
    blobs: {
      put: (key, bytes) => blobs.put(key, bytes).catch(rethrow),
      get: (key) => blobs.get(key).catch(rethrow),
      getMany: (keys) => blobs.getMany(keys).catch(rethrow),
      delete: (keys) => blobs.delete(keys).catch(rethrow),
      list: (page) => blobs.list(page).catch(rethrow),
    },
    days: {
      prepare: (now) => prepareDays(db, now),
      dropExpired: (now) => dropExpiredDays(db, { now, keepsBlobs }).catch(rethrow),
    },
    alone: (job, work) =>
      db.connection().execute(async (on) => {
        const lock = sql.join([JOB_LOCKS, hashOf(job)]);
        const { rows } = await sql<{
          taken: boolean;
        }>`select pg_try_advisory_lock(${lock}) as taken`.execute(on);
        if (rows[0]?.taken !== true) return;
        try {
          await work();
        } finally {
          await sql`select pg_advisory_unlock(${lock})`.execute(on);
        }
      }),
    close: () => db.destroy(),
  };
}

async function prepare(db: Kysely<Tables>, now: number): Promise<void> {
  try {
    await migrate(postgresEngine, (work) =>
      db.transaction().execute(async (on) => {
        await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(on);
        await work(on);
      }),
    );
    await prepareDays(db, now);
  } catch (error) {
    if (error instanceof StartError) throw error;
    const reason = error instanceof Error ? error.message || error.name : String(error);
    throw new StartError(
      `The Postgres database of GLIMPSE_DATABASE_URL cannot be used (${reason}): check that it runs and that its user may make tables.`,
    );
  }
}

function rethrow(error: unknown): never {
  throw toDatabaseError(error);
}

function hashOf(text: string): number {
  let hash = 0;
  for (const character of text) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) | 0;
  return hash;
}
