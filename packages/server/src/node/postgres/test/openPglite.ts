import { PGlite } from '@electric-sql/pglite';
import {
  Kysely,
  PostgresDialect,
  sql,
  type PostgresCursor,
  type PostgresPoolClient,
  type PostgresQueryResult,
} from 'kysely';

import { Pool } from '../../concurrency/Pool.js';
import type { Tables } from '../../sql/Tables.js';

/** A Postgres in this process, in memory. It has one session, so its users take turns. */
export interface Pglite {
  /** Kysely on it, with no tables; the one before is not to be used any more. */
  openEmpty(): Promise<Kysely<Tables>>;
  close(): Promise<void>;
}

/** Starts PGlite: a second reader of our SQL, and no more than that, since it neither waits for a disk nor takes a lock. */
export async function openPglite(): Promise<Pglite> {
  const session = await PGlite.create();
  const turns = new Pool([session]);
  const client: PostgresPoolClient = { query, release: () => turns.release(session) };
  const connect = () => turns.acquire().then(() => client);
  return {
    openEmpty: async () => {
      const pool = { connect, end: async () => {} };
      const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
      await sql`drop schema public cascade`.execute(db);
      await sql`create schema public`.execute(db);
      return db;
    },
    close: () => session.close(),
  };

  function query<R>(text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  function query(text: unknown, parameters: readonly unknown[] = []): unknown {
    if (typeof text !== 'string') throw new Error('no query of ours is streamed');
    return session
      .query(text, [...parameters])
      .then(({ rows, command, affectedRows = 0 }) => ({ rows, command, rowCount: affectedRows }));
  }
}
