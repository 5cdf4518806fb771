import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';

import type { Tables } from '../sql/Tables.js';
import { createPool } from './createPool.js';

const CONNECTIONS = 10;
const CONNECT_TIMEOUT_MS = 5000;
const STATEMENT_TIMEOUT_MS = 30_000;

const INT8 = 20;
const BYTEA = 17;

/** Kysely on a pool of connections; the first one is made when it is needed. */
export function openPostgres(url: string): Kysely<Tables> {
  const pool = createPool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    types: { getTypeParser: parserOf },
  });
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

/** Instants and counts are numbers here, and raw bytes plain arrays. */
function parserOf(type: number): (text: string) => unknown {
  if (type === INT8) return Number;
  if (type === BYTEA) return (text) => new Uint8Array(Buffer.from(text.slice(2), 'hex'));
  return pg.types.getTypeParser(type, 'text') as (text: string) => unknown;
}
