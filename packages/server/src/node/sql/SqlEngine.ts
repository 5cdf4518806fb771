import type { Expression, Kysely, RawBuilder, SqlBool } from 'kysely';

import type { Tables } from './Tables.js';

/** The little in which the SQL of two engines differs. */
export interface SqlEngine {
  readonly name: 'sqlite' | 'postgres';
  /** Column type of raw bytes. */
  readonly bytesType: 'blob' | 'bytea';
  /** Column type of ids and keys: compared byte by byte, whatever the language of the database. */
  readonly idType: 'text' | 'text collate "C"';
  /** Column definition of a number that grows with every row. */
  readonly serialType: string;
  /**
   * Column of the screenshots that cuts them into tables of their own by day, where the engine can
   * do that; it is then part of their key, since a key holds within one such table only.
   */
  readonly screenshotsCutBy?: 'captured_at' | undefined;
  /** Whether `column` is one of `values`, however many: one statement for every length. */
  isAmong(column: string, values: readonly string[]): RawBuilder<SqlBool>;
  /** Many rows as one text: a JSON array of arrays of these columns, in no order. Drivers are slow by the row. */
  packed(columns: readonly Expression<unknown>[]): RawBuilder<string>;
  /** Makes whoever appends to a workspace's events wait for the one before, where an engine does not anyway. */
  inOrder?(db: Kysely<Tables>, workspaceId: string): Promise<void>;
}

/**
 * When the last byte of deleted rows has to be gone: before the delete is answered (D13), or soon
 * after, as for what has expired (T1) and for images whose keys are gone.
 */
export type Deadline = 'answer' | 'soon';

/** What a repository talks to: a connection or a transaction of an engine. */
export interface Sql {
  readonly db: Kysely<Tables>;
  readonly engine: SqlEngine;
  /** Told when rows were deleted of which no byte may stay behind (D13, T1). */
  readonly onDestroy?: ((by: Deadline) => void) | undefined;
}
