import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely';
import type Database from 'libsql';

import { toDatabaseError } from '../sql/toDatabaseError.js';

/** Most prepared statements kept at hand; the server has about a hundred. */
const MAX_STATEMENTS = 400;

/** A statement, and whether it answers rows: asking the driver for that costs as much as a small query. */
interface Prepared {
  readonly statement: Database.Statement;
  readonly isReader: boolean;
}

/** One libsql connection as kysely sees it. Preparing costs more than running, so statements are kept. */
export class LibsqlConnection implements DatabaseConnection {
  readonly #statements = new Map<string, Prepared>();

  constructor(private readonly database: Database.Database) {}

  get isInTransaction(): boolean {
    return this.database.inTransaction;
  }

  close(): void {
    this.database.close();
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    try {
      const { statement, isReader } = this.#prepare(sql);
      if (isReader) {
        const rows = statement.all([...parameters]) as Record<string, unknown>[];
        speakByteArrays(rows);
        return { rows: rows as Row[] };
      }
      const { changes } = statement.run([...parameters]);
      return { rows: [], numAffectedRows: BigInt(changes) };
    } catch (error) {
      throw toDatabaseError(error);
    }
  }

  // eslint-disable-next-line require-yield -- kysely asks for a generator; no query of ours is streamed.
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('@glimpse/server: queries are not streamed; read pages instead.');
  }

  #prepare(sql: string): Prepared {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.database.prepare(sql);
    const prepared = { statement, isReader: statement.reader };
    // Batches of every size are statements of their own: drop the oldest rather than grow.
    const [oldest] = this.#statements.size < MAX_STATEMENTS ? [] : this.#statements.keys();
    if (oldest !== undefined) this.#statements.delete(oldest);
    this.#statements.set(sql, prepared);
    return prepared;
  }
}

/** The driver gives blobs as ArrayBuffer; everything else of ours speaks Uint8Array. */
function speakByteArrays(rows: readonly Record<string, unknown>[]): void {
  for (const name of Object.keys(rows[0] ?? {}))
    for (const row of rows)
      if (row[name] instanceof ArrayBuffer) row[name] = new Uint8Array(row[name]);
}
