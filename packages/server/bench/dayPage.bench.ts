import { sql, type Kysely } from 'kysely';

import { seedHistory } from '../prove/kill/seedHistory.js';
import { createSqliteStorage } from '../src/node/sqlite/createSqliteStorage.js';
import { openSqlite } from '../src/node/sqlite/openSqlite.js';
import type { Tables } from '../src/node/sql/Tables.js';
import { startServerProcess } from '../src/node/test/startServerProcess.js';
import { fillScreenshots } from './load/fillScreenshots.js';
import { ms, percentile, printTable, timesOf } from './load/figures.js';
import { makeInstallation } from './load/installation.js';
import { Sender } from './load/Sender.js';

/**
 * The day page of a workspace of 1,000 members: through HTTP against the queries behind it alone, and
 * the count itself against GROUP BY over the rows. `ROWS=100000,1000000,2000000` by default: from a
 * million on every day is as full (about 165 screenshots a member) and there are more days of them;
 * below, the same days hold less.
 */
const SIZES = (process.env['ROWS'] ?? '100000,1000000,2000000').split(',').map(Number);
const [MEMBERS, REPEATS] = [1000, Number(process.env['REPEATS'] ?? 200)];
/** Entries of a member, one every 9 hours, and what each holds once the days are full. */
const [LEAST_ENTRIES, FULL_ENTRY, ENTRIES_A_DAY] = [16, 62, 24 / 9];
/** Calls before the clock starts, of the queries and of the page. */
const WARM_UP = 50;
/** Members of one page. */
const PAGE = 50;
const DAY_MS = 86_400_000;

const lines: string[][] = [];
for (const size of SIZES) lines.push(await measure(size));
printTable(
  [
    'rows',
    'count p50',
    'GROUP BY p50',
    'times',
    'queries p50',
    'p99',
    'HTTP p50',
    'p99',
    'p99 over',
  ],
  lines,
);
const faster = lines.map(([rows, , , times]) => `${times} times GROUP BY at ${rows}`);
console.log(
  `day page (aims: p99 at most 5 ms over the queries, count 5 times faster, flat): ` +
    `${lines.map(([rows, ...cells]) => `${cells.at(-1)} over at ${rows}`).join(', ')}; ${faster.join(', ')}`,
);

async function measure(size: number): Promise<string[]> {
  const { file, environment, remove } = makeInstallation();
  const entriesEach = Math.max(LEAST_ENTRIES, Math.round(size / MEMBERS / FULL_ENTRY));
  const days = entriesEach / ENTRIES_A_DAY;
  const people = await seedHistory(environment, { members: MEMBERS, entriesEach, days });
  const [owner] = people;
  if (!owner) throw new Error('there is no member');
  const now = Date.now();
  const perEntry = Math.round(size / MEMBERS / entriesEach);
  const rows = await fillScreenshots(file, { perEntry, expiresAt: now + 30 * DAY_MS, name: 's' });
  const { writer, readers } = openSqlite(file);
  await sql`update memberships set role = 'owner' where user_id = ${owner.userId}`.execute(writer);
  const startAt = Math.floor(now / DAY_MS) * DAY_MS - 2 * DAY_MS;
  const interval = { startAt, endAt: startAt + DAY_MS };
  const { workspaceId } = owner;
  const storage = await createSqliteStorage(file, { clock: Date, keepsBlobs: true });
  const userIds = people.slice(0, PAGE).map(({ userId }) => userId);
  const count = () => storage.read((r) => r.screenshots.dayCounts({ workspaceId, interval, now }));
  const counted = await timesOf(REPEATS, count);
  const grouped = await timesOf(Math.min(REPEATS, 15), () =>
    groupBy(readers, workspaceId, interval),
  );
  const query = () =>
    storage.read(async (r) => {
      await r.memberships.list({ workspaceId, status: 'ACTIVE' });
      await r.screenshots.dayCounts({ workspaceId, interval, now });
      const entries = await r.timeEntries.overlapping({ workspaceId, userIds, interval });
      const timeEntryIds = entries.map(({ id }) => id);
      await r.captures.coverage({ workspaceId, timeEntryIds, now });
      await r.devices.list({ workspaceId, userIds });
    });
  const server = await startServerProcess(environment);
  const sender = await Sender.signIn(server.url, owner);
  const day = new Date(startAt).toISOString().slice(0, 10);
  const path = `/screenshots/days/${day}?time-zone=UTC&limit=${PAGE}`;
  const load = async () => {
    const { status } = await sender.call('GET', path);
    if (status !== 200) throw new Error(`the day page was answered with ${status}`);
  };
  for (const run of [query, load]) await timesOf(WARM_UP, run);
  const [queries, http]: [number[], number[]] = [[], []];
  // In turns, so that whatever else the machine does meets both.
  for (let repeat = 0; repeat < REPEATS; repeat += 1) {
    queries.push(...(await timesOf(1, query)));
    http.push(...(await timesOf(1, load)));
  }
  sender.close();
  await server.stop();
  await Promise.all([storage.close(), writer.destroy(), readers.destroy()]);
  remove();
  const [p99, over] = [percentile(http, 0.99), percentile(http, 0.99) - percentile(queries, 0.99)];
  return [
    String(rows),
    ms(percentile(counted, 0.5)),
    ms(percentile(grouped, 0.5)),
    (percentile(grouped, 0.5) / percentile(counted, 0.5)).toFixed(1),
    ms(percentile(queries, 0.5)),
    ms(percentile(queries, 0.99)),
    ms(percentile(http, 0.5)),
    ms(p99),
    ms(over),
  ];
}

async function groupBy(
  db: Kysely<Tables>,
  workspaceId: string,
  { startAt, endAt }: { startAt: number; endAt: number },
): Promise<void> {
  await sql`select user_id, count(*), count(distinct capture_id) from screenshots
    where workspace_id = ${workspaceId} and captured_at >= ${startAt} and captured_at < ${endAt}
      and expires_at > ${Date.now()} group by user_id`.execute(db);
}
