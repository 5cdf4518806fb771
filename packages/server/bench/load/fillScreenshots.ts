import { sql } from 'kysely';

import { openSqlite } from '../../src/node/sqlite/openSqlite.js';

const [ENTRY_MS, WINDOW_MS, DISPLAYS] = [8 * 3_600_000, 300_000, 2];

/** What to write. */
export interface Filling {
  /**
   * Screenshots of each entry that is there: two displays in one window after another, every tenth
   * window without; closer together where the 8 hours are too short for that.
   */
  readonly perEntry: number;
  /** When all of them expire, epoch milliseconds. */
  readonly expiresAt: number;
  /** Bytes of an image that nobody will open; 0 for none. */
  readonly imageBytes?: number | undefined;
  /** Members whose entries stay empty, since they upload. @default none */
  readonly except?: readonly string[] | undefined;
  /** Begins the ids, so that a second filling does not meet the first. */
  readonly name: string;
}

/** Gives every entry of a SQLite installation its screenshots, past the server, and answers how many. */
export async function fillScreenshots(file: string, filling: Filling): Promise<number> {
  const { writer, readers } = openSqlite(file);
  const { perEntry, expiresAt, imageBytes = 0, except = [], name } = filling;
  const captures = Math.ceil(perEntry / DISPLAYS);
  const step = Math.min(WINDOW_MS, Math.floor((ENTRY_MS * 9) / (captures + 1) / 10_000) * 1000);
  const moments = sql`(with recursive nth(i) as
    (select 0 union all select i + 1 from nth where i < ${sql.lit(captures - 1)})
    select e.workspace_id, e.id as entry_id, e.user_id, e.start_at, e.start_at +
      (i + i / 9) * ${sql.lit(step)} + i * 7919 % ${sql.lit(step / 1000)} * 1000 as at,
      printf('%s-%s-%05d', ${sql.lit(name)}, e.id, i) as id from time_entries e, nth
    where e.user_id not in (select value from json_each(${JSON.stringify(except)})))`;
  const displays = sql`(select m.*, d.value as display, m.id || '-' || d.value as screenshot_id
    from ${moments} m, json_each('[1,2]') d)`;
  await sql`pragma synchronous = off`.execute(writer);
  await sql`insert into captures select workspace_id, id, user_id, entry_id, at,
    (at - start_at) / ${sql.lit(WINDOW_MS)}, 2, 'd', 2 from ${moments}`.execute(writer);
  await sql`insert or ignore into outcomes select workspace_id, entry_id,
    (at - start_at) / ${sql.lit(WINDOW_MS)}, json_object('kind', 'captured', 'captureId', id)
    from ${moments}`.execute(writer);
  await sql`insert into screenshots select workspace_id, screenshot_id, id, entry_id, user_id,
    at, display, json_object('number', display, 'x', 0, 'y', 0, 'width', 1920, 'height', 1080, 'scale', 1), 480, 270, 2000, 'image/webp',
    'greek', ${sql.lit(expiresAt)}, '', screenshot_id, 'm', '', 0 from ${displays}`.execute(writer);
  if (imageBytes > 0)
    await sql`insert into blobs (key, stored_at, bytes)
      select screenshot_id, 0, zeroblob(${sql.lit(imageBytes)}) from ${displays}`.execute(writer);
  await sql`insert or replace into hour_counts
    select workspace_id, captured_at / 3600000 * 3600000, user_id, count(*),
      count(distinct capture_id), min(expires_at) from screenshots group by 1, 2, 3`.execute(
    writer,
  );
  await sql`analyze`.execute(writer);
  const counted = await sql<{ rows: number }>`select count(*) as rows from screenshots`.execute(
    writer,
  );
  await writer.destroy();
  await readers.destroy();
  return counted.rows[0]?.rows ?? 0;
}
