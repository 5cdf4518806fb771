import { setTimeout as sleep } from 'node:timers/promises';

import { sql, type Kysely, type Transaction } from 'kysely';

import type { Tables } from '../sql/Tables.js';

/** Tries beside others. Who met that often asks for a turn of their own. */
const TRIES_BESIDE_OTHERS = 4;

/** In a turn of its own nobody is met; more than one only for what writes past this function. */
const TRIES_ALONE = 3;

/**
 * Runs `work` in a serializable transaction, again when another one got in its way, so it may run more
 * than once. Postgres watches whole pages, and all of a small table: members who share nothing meet
 * in a young database, and would go on meeting however often they tried. After a few tries one
 * therefore runs while no other does.
 *
 * @throws what the driver threw at the last try
 */
export async function runSerializable<Result>(
  db: Kysely<Tables>,
  work: (on: Transaction<Tables>) => Promise<Result>,
): Promise<Result> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await runOnce(db, work, tried > TRIES_BESIDE_OTHERS);
    } catch (error) {
      if (tried === TRIES_BESIDE_OTHERS + TRIES_ALONE || !isConflict(error)) throw error;
      // Those who met go apart: each waits a time of its own.
      await sleep(Math.random() * 2 ** tried);
    }
  }
}

function runOnce<Result>(
  db: Kysely<Tables>,
  work: (on: Transaction<Tables>) => Promise<Result>,
  alone: boolean,
): Promise<Result> {
  return db
    .transaction()
    .setIsolationLevel('serializable')
    .execute(async (on) => {
      // Unlike an advisory lock, which is taken by a query, this leaves the snapshot for after the wait.
      const mode = alone ? sql`exclusive` : sql`row exclusive`;
      await sql`lock table migrations in ${mode} mode`.execute(on);
      return work(on);
    });
}

function isConflict(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === '40001' || code === '40P01';
}
