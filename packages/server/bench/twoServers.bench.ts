import { availableParallelism, cpus } from 'node:os';

import { sql } from 'kysely';

import { seedHistory, type Offline } from '../prove/kill/seedHistory.js';
import { openPostgres } from '../src/node/postgres/openPostgres.js';
import { hasPostgres, startPostgres } from '../src/node/postgres/test/startPostgres.js';
import { startServerProcess, type ServerProcess } from '../src/node/test/startServerProcess.js';
import { ms, percentile, printTable } from './load/figures.js';
import { loadServer, picturesOf, type Load } from './load/loadServer.js';
import { Sender } from './load/Sender.js';

/**
 * Durable uploads of two servers on one Postgres, against one. Members of several workspaces, as an
 * installation of that size has; statistics are fresh, as Postgres makes them by itself within
 * minutes. Postgres and the callers share the cores with the servers.
 */
const [WORKSPACES, MEMBERS_EACH, ENTRIES_EACH] = [8, 4, 12];
const [MEASURED_MS, WARM_UP] = [Number(process.env['BENCH_MS'] ?? 10_000), 1500];

/** A load, and the share of all cores that was in use, by whomever: what is left is all that a second server can have. */
interface BusyLoad extends Load {
  readonly busy: number;
}

if (hasPostgres()) await measure();
else console.log('two servers on one Postgres: skipped, this machine has no Postgres');

async function measure(): Promise<void> {
  const postgres = await startPostgres({ isDurable: true });
  const loads: BusyLoad[] = [];
  try {
    for (const servers of [1, 2])
      loads.push(await loadServers(servers, await postgres.createPlace()));
  } finally {
    await postgres.stop();
  }
  const rows = loads.map((load, index) => [
    String(index + 1),
    rateOf(load).toFixed(0),
    ms(percentile(load.times, 0.5)),
    ms(percentile(load.times, 0.99)),
    `${Math.round(load.busy * 100)} %`,
  ]);
  printTable(['servers', 'uploads/s', 'p50', 'p99', 'cores busy'], rows);
  const [one = 1, two = 0] = loads.map(rateOf);
  const busyBefore = Math.round((loads[0]?.busy ?? 0) * 100);
  console.log(
    `two servers on one Postgres (aim: 1.6 times one; ${availableParallelism()} cores for them, Postgres and the callers, ${busyBefore} % busy with one): ${(two / one).toFixed(2)} times`,
  );
}

async function loadServers(servers: number, url: string): Promise<BusyLoad> {
  const environment = {
    PORT: '0',
    GLIMPSE_TRUST_PROXY: '1',
    GLIMPSE_DATABASE_URL: url,
    GLIMPSE_MASTER_KEY: '2f'.repeat(32),
  };
  const people: Offline[] = [];
  for (let workspace = 0; workspace < WORKSPACES; workspace += 1) {
    const history = { members: MEMBERS_EACH, entriesEach: ENTRIES_EACH };
    people.push(...(await seedHistory(environment, history)));
  }
  const running: ServerProcess[] = [];
  try {
    while (running.length < servers) running.push(await startServerProcess(environment));
    const senders = await Promise.all(
      people.map((member, index) =>
        Sender.signIn(running[index % running.length]?.url ?? '', member),
      ),
    );
    const images = await picturesOf('small');
    await loadServer(senders, images, ({ uploads }) => uploads >= WARM_UP);
    await analyze(url);
    const before = coreTimes();
    const load = await loadServer(senders, images, ({ ms: passed }) => passed > MEASURED_MS);
    const after = coreTimes();
    for (const sender of senders) sender.close();
    return { ...load, busy: 1 - (after.idle - before.idle) / (after.all - before.all) };
  } finally {
    await Promise.all(running.map((server) => server.stop()));
  }
}

async function analyze(url: string): Promise<void> {
  const db = openPostgres(url);
  await sql`analyze`.execute(db);
  await db.destroy();
}

/** What the cores of this machine have spent since it was started, milliseconds. */
function coreTimes(): { idle: number; all: number } {
  const sum = { idle: 0, all: 0 };
  for (const { times } of cpus()) {
    sum.idle += times.idle;
    sum.all += times.user + times.nice + times.sys + times.idle + times.irq;
  }
  return sum;
}

function rateOf({ uploads, seconds }: Load): number {
  return uploads / seconds;
}
