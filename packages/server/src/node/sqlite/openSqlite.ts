import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

import { Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import Database from 'libsql';

import { StartError } from '../StartError.js';
import type { Tables } from '../sql/Tables.js';
import { LibsqlDriver } from './LibsqlDriver.js';

/** How long one process waits for another one's transaction on the same file. */
const BUSY_TIMEOUT_MS = 5000;

/** Views of the data that may be open at once beside the one writer; more wait. */
const READERS = 4;

/**
 * - WAL with FULL: what was acknowledged survives a power cut, and readers never wait.
 * - secure_delete: what was deleted is overwritten in the file, not merely unlinked (D13).
 */
const PRAGMAS = [
  `busy_timeout = ${BUSY_TIMEOUT_MS}`,
  'journal_mode = WAL',
  'synchronous = FULL',
  'secure_delete = ON',
  'foreign_keys = ON',
  'cache_size = -32000',
  'wal_autocheckpoint = 4000',
  'journal_size_limit = 16777216',
];

/** One file, seen twice: writers wait for each other, readers for nobody. */
export interface SqliteDatabase {
  readonly writer: Kysely<Tables>;
  readonly readers: Kysely<Tables>;
  /**
   * Moves what was committed from the journal into the file and empties the journal, so that bytes
   * that a delete has overwritten in the one do not live on in the other (D13). Waits for readers;
   * not to be called inside of a transaction.
   */
  emptyJournal(): Promise<void>;
}

/**
 * Opens a SQLite file, made with its folder when it is not there.
 *
 * @throws StartError when it cannot be opened or is no database
 */
export function openSqlite(file: string): SqliteDatabase {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const writer = connect(file);
    const readers = new LibsqlDriver(Array.from({ length: READERS }, () => connect(file)));
    return {
      writer: toKysely(new LibsqlDriver([writer])),
      readers: toKysely(readers),
      emptyJournal: () => readers.whileIdle(() => emptyJournal(writer)),
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError(
      `The database ${file} cannot be opened (${reason}): let this user write there, or choose another place with GLIMPSE_DATABASE_URL.`,
    );
  }
}

function connect(file: string): Database.Database {
  const database = new Database(file);
  for (const pragma of PRAGMAS) database.exec(`PRAGMA ${pragma}`);
  return database;
}

function emptyJournal(database: Database.Database): void {
  // Another process may be reading: then its next commit or ours empties it, nobody is held up.
  database.exec('PRAGMA busy_timeout = 0');
  try {
    database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all();
  } finally {
    database.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
  }
}

function toKysely(driver: LibsqlDriver): Kysely<Tables> {
  return new Kysely<Tables>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => driver,
      createIntrospector: (kysely) => new SqliteIntrospector(kysely),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  });
}
