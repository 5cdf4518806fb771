import type { ServerConfig } from './config/ServerConfig.js';
import { createPostgresStorage } from './postgres/createPostgresStorage.js';
import type { SqlStorage } from './sql/SqlStorage.js';
import { createSqliteStorage } from './sqlite/createSqliteStorage.js';

/** Opens the configured database and brings its tables to this version's layout. */
export async function openStorage(
  { database, blobs }: Pick<ServerConfig, 'database' | 'blobs'>,
  clock: { now(): number },
): Promise<SqlStorage> {
  const options = { clock, keepsBlobs: blobs.kind === 'database' };
  switch (database.kind) {
    case 'sqlite':
      return createSqliteStorage(database.file, options);
    case 'postgres':
      return createPostgresStorage(database.url, options);
  }
}
