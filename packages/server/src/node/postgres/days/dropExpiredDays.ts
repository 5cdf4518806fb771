import { sql, type Kysely } from 'kysely';

import type { Tables } from '../../sql/Tables.js';
import { DAY_MS, listDayTables, type DayTable } from './dayTable.js';

/** How long a drop waits for those who read: they go first, and it comes again. */
const LOCK_PATIENCE_MS = 500;

/** A day of a hundred thousand screenshots leaves as many tombstones. */
const STATEMENT_TIMEOUT_MS = 300_000;

/** Empty tables of younger days are kept for whom they were made for. */
const KEPT_EMPTY_MS = 9 * DAY_MS;

/**
 * Drops the tables of days of which every screenshot has expired (T1). Each row leaves its tombstone
 * first, and its image goes with it or is handed to `doomed_blobs`. One row that was promised longer
 * keeps its whole day.
 *
 * @param keepsBlobs whether images lie in this database
 * @returns how many screenshots went
 */
export async function dropExpiredDays(
  db: Kysely<Tables>,
  { now, keepsBlobs }: { readonly now: number; readonly keepsBlobs: boolean },
): Promise<number> {
  let dropped = 0;
  for (const day of await listDayTables(db)) {
    if (day.startAt + DAY_MS > now) continue;
    if (await mayGo(db, day, now)) dropped += await dropDay(db, day, { now, keepsBlobs });
  }
  return dropped;
}

async function mayGo(db: Kysely<Tables>, day: DayTable, now: number): Promise<boolean> {
  const { rows } = await sql<{ last: number | null }>`
    select max(expires_at) as last from ${sql.table(day.name)}`.execute(db);
  const last = rows[0]?.last ?? null;
  return last === null ? day.startAt + KEPT_EMPTY_MS <= now : last <= now;
}

function dropDay(
  db: Kysely<Tables>,
  day: DayTable,
  { now, keepsBlobs }: { readonly now: number; readonly keepsBlobs: boolean },
): Promise<number> {
  const table = sql.table(day.name);
  return db.transaction().execute(async (on) => {
    await sql`select set_config('lock_timeout', ${String(LOCK_PATIENCE_MS)}, true),
      set_config('statement_timeout', ${String(STATEMENT_TIMEOUT_MS)}, true)`.execute(on);
    // Readers go on; a write that was under way is waited for, and then looked at.
    await sql`lock table ${table} in share row exclusive mode`.execute(on);
    if (!(await mayGo(on, day, now))) return 0;
    const { numAffectedRows = 0n } = await sql`insert into tombstones
      (workspace_id, id, capture_id, time_entry_id, user_id, display_number, fate, at, by_user_id)
      select workspace_id, id, capture_id, time_entry_id, user_id, display_number, 'expired',
        expires_at, null from ${table} on conflict do nothing`.execute(on);
    await (
      keepsBlobs
        ? sql`delete from blobs using ${table} as day where blobs.key = day.blob_key`
        : sql`insert into doomed_blobs (key) select blob_key from ${table} on conflict do nothing`
    ).execute(on);
    await sql`delete from hour_counts where hour_at >= ${day.startAt}
      and hour_at < ${day.startAt + DAY_MS}`.execute(on);
    await sql`drop table ${table}`.execute(on);
    return Number(numAffectedRows);
  });
}
