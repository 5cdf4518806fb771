import { CompiledQuery, type Driver, type TransactionSettings } from 'kysely';
import type Database from 'libsql';

import { Pool } from '../concurrency/Pool.js';
import { LibsqlConnection } from './LibsqlConnection.js';

const BEGIN = CompiledQuery.raw('begin');
const BEGIN_IMMEDIATE = CompiledQuery.raw('begin immediate');
const COMMIT = CompiledQuery.raw('commit');
const ROLLBACK = CompiledQuery.raw('rollback');

/** Runs kysely's queries on libsql connections to one file; each has one user at a time. */
export class LibsqlDriver implements Driver {
  readonly #connections: readonly LibsqlConnection[];
  readonly #pool: Pool<LibsqlConnection>;

  constructor(databases: readonly Database.Database[]) {
    this.#connections = databases.map((database) => new LibsqlConnection(database));
    this.#pool = new Pool(this.#connections);
  }

  /** Runs `work` while nobody uses any of the connections. */
  async whileIdle(work: () => void): Promise<void> {
    const taken: LibsqlConnection[] = [];
    try {
      while (taken.length < this.#connections.length) taken.push(await this.#pool.acquire());
      work();
    } finally {
      for (const connection of taken) this.#pool.release(connection);
    }
  }

  async init(): Promise<void> {}

  acquireConnection(): Promise<LibsqlConnection> {
    return this.#pool.acquire();
  }

  async releaseConnection(connection: LibsqlConnection): Promise<void> {
    this.#pool.release(connection);
  }

  async beginTransaction(
    connection: LibsqlConnection,
    { accessMode }: TransactionSettings,
  ): Promise<void> {
    // Immediate: one that began as a reader and writes later fails at once beside another writer.
    await connection.executeQuery(accessMode === 'read only' ? BEGIN : BEGIN_IMMEDIATE);
  }

  async commitTransaction(connection: LibsqlConnection): Promise<void> {
    await connection.executeQuery(COMMIT);
  }

  async rollbackTransaction(connection: LibsqlConnection): Promise<void> {
    // A full disk, for one, has rolled back already.
    if (connection.isInTransaction) await connection.executeQuery(ROLLBACK);
  }

  async destroy(): Promise<void> {
    for (const connection of this.#connections) connection.close();
  }
}
