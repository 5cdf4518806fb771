import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

import Database from 'libsql';

import { StartError } from '../StartError.js';
import { syncFolderOf } from '../files/syncFolder.js';

/**
 * Writes a whole, consistent copy of a SQLite database to `target`, while servers go on using it. The
 * copy holds nothing that was deleted before.
 *
 * @throws StartError when there is no such database, or `target` exists
 */
export function backUpSqlite(file: string, target: string): void {
  if (!existsSync(file)) throw new StartError(`There is no database ${file} to back up.`);
  if (existsSync(target)) {
    throw new StartError(
      `${resolve(target)} exists already: give a name that is new, so that no backup is overwritten.`,
    );
  }
  const database = new Database(file);
  try {
    database.exec('PRAGMA busy_timeout = 10000');
    database.prepare('VACUUM INTO ?').run(target);
    syncFolderOf(resolve(target));
  } finally {
    database.close();
  }
}
