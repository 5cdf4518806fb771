import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { WorkspaceId } from '@glimpse/core';
import { sql, type Kysely } from 'kysely';

import { createSqliteStorage } from '../src/node/sqlite/createSqliteStorage.js';
import { openSqlite } from '../src/node/sqlite/openSqlite.js';
import type { Tables } from '../src/node/sql/Tables.js';

/** Counting a day of 1,000 members from the counters, against GROUP BY over the rows. */
const SIZES = (process.env['ROWS'] ?? '100000,400000').split(',').map(Number);
const MEMBERS = 1000;
const DAYS = 7;
const REPEATS = 30;
const LIMIT = 5;

const DAY_MS = 86_400_000;
const TODAY = Date.UTC(2026, 10, 19);
const workspaceId = 'w' as WorkspaceId;

const figures: string[] = [];
for (const rows of SIZES) {
  const folder = mkdtempSync(join(tmpdir(), 'glimpse-day-'));
  const file = join(folder, 'glimpse.db');
  const storage = await createSqliteStorage(file, {
    clock: { now: () => TODAY },
    keepsBlobs: false,
  });
  const { writer, readers } = openSqlite(file);
  await fill(writer, rows);
  const interval = { startAt: TODAY - DAY_MS, endAt: TODAY };
  const question = { workspaceId, interval, now: TODAY };
  const counted = await median(() => storage.read((r) => r.screenshots.dayCounts(question)));
  const grouped = await median(() => groupBy(readers, interval));
  if (counted.sum !== grouped.sum) throw new Error(`${counted.sum} counted, ${grouped.sum} there`);
  figures.push(
    `${rows} rows: ${counted.ms.toFixed(1)} ms from counters, ${grouped.ms.toFixed(1)} ms by GROUP BY, ${(grouped.ms / counted.ms).toFixed(1)} times faster`,
  );
  console.log(figures.at(-1));
  await Promise.all([storage.close(), writer.destroy(), readers.destroy()]);
  rmSync(folder, { recursive: true });
}
console.log(
  `a day of ${MEMBERS} members (aim: ${LIMIT} times faster, flat): ${figures.join('; ')}`,
);

/** Work from 8 to 18 o'clock on each of the days, spread evenly over the members. */
async function fill(db: Kysely<Tables>, rows: number): Promise<void> {
  await sql`pragma synchronous = off`.execute(db);
  const perMemberDay = rows / MEMBERS / DAYS;
  const stepMs = Math.floor((10 * 3_600_000) / perMemberDay);
  await sql`with recursive nth(i) as (select 0 union all select i + 1 from nth where i < ${sql.lit(rows - 1)})
    insert into screenshots
    select 'w', printf('s%08d', i), printf('c%08d', i), 'e', printf('u%04d', i % ${sql.lit(MEMBERS)}),
      ${sql.lit(TODAY - DAYS * DAY_MS + 8 * 3_600_000)} + (i / ${sql.lit(MEMBERS)} % ${sql.lit(DAYS)}) * ${sql.lit(DAY_MS)}
        + (i / ${sql.lit(MEMBERS * DAYS)}) * ${sql.lit(stepMs)},
      1, '{}', 480, 270, 2000, 'image/webp', 1, ${sql.lit(TODAY + 30 * DAY_MS)}, '', printf('w/%08d', i), 'm', '', 0
    from nth`.execute(db);
  await sql`insert into hour_counts
    select workspace_id, captured_at / 3600000 * 3600000, user_id, count(*), count(distinct capture_id), min(expires_at)
    from screenshots group by 1, 2, 3`.execute(db);
  await sql`analyze`.execute(db);
}

async function groupBy(
  db: Kysely<Tables>,
  { startAt, endAt }: { startAt: number; endAt: number },
): Promise<readonly { screenshots: number }[]> {
  const { rows } = await sql<{ screenshots: number }>`
    select user_id, count(*) as screenshots, count(distinct capture_id) as moments from screenshots
    where workspace_id = 'w' and captured_at >= ${startAt} and captured_at < ${endAt} and expires_at > ${TODAY}
    group by user_id`.execute(db);
  return rows;
}

async function median(
  run: () => Promise<readonly { screenshots: number }[]>,
): Promise<{ ms: number; sum: number }> {
  const times: number[] = [];
  let sum = 0;
  for (let repeat = 0; repeat < REPEATS; repeat += 1) {
    const startAt = performance.now();
    const counts = await run();
    times.push(performance.now() - startAt);
    sum = counts.reduce((total, { screenshots }) => total + screenshots, 0);
  }
  times.sort((a, b) => a - b);
  return { ms: times[Math.floor(times.length / 2)] ?? 0, sum };
}
