import type { Kysely } from 'kysely';

import type { Repositories } from '../../ports/index.js';
import { createSqlRepositories } from '../sql/createSqlRepositories.js';
import { migrate } from '../sql/migrate.js';
import { createDatabaseBlobStore } from '../sql/screenshots/createDatabaseBlobStore.js';
import type { SqlStorage, SqlStorageOptions } from '../sql/SqlStorage.js';
import type { Tables } from '../sql/Tables.js';
import { createJournalKeeper } from './createJournalKeeper.js';
import { openSqlite } from './openSqlite.js';
import { sqliteEngine } from './sqliteEngine.js';
import { createGroupCommit } from './createGroupCommit.js';

/** Everything in one SQLite file: the default, for one process. */
export async function createSqliteStorage(
  file: string,
  { clock, keepsBlobs }: SqlStorageOptions,
): Promise<SqlStorage> {
  const { writer, readers, emptyJournal } = openSqlite(file);
  const journal = createJournalKeeper(emptyJournal, () => {
    // A commit that fails leaves it due, and the next one comes with the next delete.
    commit(async () => {}).catch(() => {});
  });
  const repositoriesOn = (db: Kysely<Tables>): Repositories => {
    const sql = { db, engine: sqliteEngine, onDestroy: journal.destroyed };
    return createSqlRepositories({ sql, clock: keepsBlobs ? clock : undefined });
  };
  await migrate(sqliteEngine, (work) => writer.transaction().execute(work));
  const commit = createGroupCommit(writer, repositoriesOn, journal.afterCommit);
  return {
    keepsBlobs,
    read: (work) =>
      readers
        .transaction()
        .setAccessMode('read only')
        .execute((db) => work(repositoriesOn(db))),
    transaction: commit,
    blobs: writingBlobStore(),
    // One process is the rule here, and the jobs may run twice without harm.
    alone: (_job, work) => work(),
    close: async () => {
      journal.stop();
      await emptyJournal();
      await readers.destroy();
      await writer.destroy();
    },
  };

  function writingBlobStore() {
    const reading = createDatabaseBlobStore({ db: readers, engine: sqliteEngine }, clock);
    const writing = createDatabaseBlobStore({ db: writer, engine: sqliteEngine }, clock);
    return {
      ...reading,
      put: (key: string, bytes: Uint8Array) => writing.put(key, bytes),
      delete: (keys: readonly string[]) => writing.delete(keys),
    };
  }
}
