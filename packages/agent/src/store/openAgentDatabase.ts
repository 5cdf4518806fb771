import { chmodSync } from 'node:fs';

import Database from 'libsql';

import { MIGRATIONS } from './migrations.js';

/** The agent's one database file. */
export type AgentDatabase = Database.Database;

/** How long a second process (the CLI beside a running agent) waits for the first, in milliseconds. */
const BUSY_TIMEOUT_MS = 5_000;

/**
 * Opens the agent's database, made and brought up to date if need be. What it has answered is on
 * the disk, and what is deleted is overwritten.
 *
 * @throws Error when the file cannot be opened, or was written by a newer version
 */
export function openAgentDatabase(path: string): AgentDatabase {
  const database = new Database(path, { timeout: BUSY_TIMEOUT_MS });
  if (path !== ':memory:') chmodSync(path, 0o600);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('secure_delete = ON');
  database.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
  migrate(database, path);
  return database;
}

function migrate(database: AgentDatabase, path: string): void {
  const bringUpToDate = database.transaction(() => {
    const version = versionOf(database);
    if (version > MIGRATIONS.length) {
      throw new Error(
        `${path} was written by a newer glimpse-agent (format ${version}, this one knows ${MIGRATIONS.length}). Install the newer version.`,
      );
    }
    for (const step of MIGRATIONS.slice(version)) database.exec(step);
    database.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
  });
  bringUpToDate.immediate();
}

function versionOf(database: AgentDatabase): number {
  const row = database.prepare('PRAGMA user_version').get() as { user_version: number };
  return row.user_version;
}
