import { sql, type Kysely } from 'kysely';

import type { Tables } from '../../sql/Tables.js';
import { DAY_MS, dayTableOf, listDayTables, OTHER_DAYS, type DayTable } from './dayTable.js';

/** Any number: all servers of one database have to name the same lock. */
const DAYS_LOCK = 20_261_121;

/** Days that get a table: agents that were offline bring the past ones, nobody waits for the next. */
const [PAST, AHEAD] = [7, 2];

/**
 * Makes the tables of the past week and of the next days. Rows of such a day that came before its
 * table did are moved into it.
 *
 * @returns how many tables were made
 */
export async function prepareDays(db: Kysely<Tables>, now: number): Promise<number> {
  const made = await makeMissingDays(db, now);
  // Postgres looks at the single days by itself and never at the whole, of which it then only guesses
  // how many rows a workspace or an id has: once a day is often enough.
  if (made > 0) await sql`analyze screenshots`.execute(db);
  return made;
}

function makeMissingDays(db: Kysely<Tables>, now: number): Promise<number> {
  return db.transaction().execute(async (on) => {
    await sql`select pg_advisory_xact_lock(${DAYS_LOCK})`.execute(on);
    const known = new Set((await listDayTables(on)).map(({ name }) => name));
    const wanted = Array.from({ length: PAST + 1 + AHEAD }, (_, index) =>
      dayTableOf(now + (index - PAST) * DAY_MS),
    );
    const missing = wanted.filter(({ name }) => !known.has(name));
    for (const day of missing) await makeDay(on, day);
    return missing.length;
  });
}

async function makeDay(on: Kysely<Tables>, { name, startAt }: DayTable): Promise<void> {
  const [table, from, to] = [sql.table(name), sql.lit(startAt), sql.lit(startAt + DAY_MS)];
  await sql`create table ${table} (like screenshots including all)`.execute(on);
  // Nobody writes into the table of the other days until the new one takes what belongs to it.
  await sql`lock table ${sql.table(OTHER_DAYS)} in share row exclusive mode`.execute(on);
  await sql`with moved as (delete from ${sql.table(OTHER_DAYS)}
      where captured_at >= ${from} and captured_at < ${to} returning *)
    insert into ${table} select * from moved`.execute(on);
  await sql`alter table screenshots attach partition ${table} for values from (${from}) to (${to})`.execute(
    on,
  );
}
