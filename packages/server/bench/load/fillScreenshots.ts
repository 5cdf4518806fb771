import { sql } from 'kysely';

import { openSqlite } from '../../src/node/sqlite/openSqlite.js';

/** What to write. */
export interface Filling {
  /** Screenshots of each entry that is there, spread evenly over its 8 hours. */
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
  const step = Math.floor((8 * 3_600_000) / perEntry);
  const rows = sql`(with recursive nth(i) as
    (select 0 union all select i + 1 from nth where i < ${sql.lit(perEntry - 1)})
    select e.workspace_id, e.id as entry_id, e.user_id, e.start_at + i * ${sql.lit(step)} as at, i,
      printf('%s-%s-%05d', ${sql.lit(name)}, e.id, i) as id from time_entries e, nth
    where e.user_id not in (select value from json_each(${JSON.stringify(except)})))`;
  await sql`pragma synchronous = off`.execute(writer);
  await sql`insert into captures select workspace_id, id, user_id, entry_id, at,
    i * ${sql.lit(step)} / 300000, 2, 'd', 1 from ${rows}`.execute(writer);
  await sql`insert into screenshots select workspace_id, id, id, entry_id, user_id, at, 1,
    '{"number":1,"x":0,"y":0,"width":1920,"height":1080,"scale":1}', 480, 270, 2000, 'image/webp',
    'greek', ${sql.lit(expiresAt)}, '', id, 'm', '', 0 from ${rows}`.execute(writer);
  if (imageBytes > 0)
    await sql`insert into blobs (key, stored_at, bytes)
      select id, 0, zeroblob(${sql.lit(imageBytes)}) from ${rows}`.execute(writer);
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
