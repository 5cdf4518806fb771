import { availableParallelism } from 'node:os';

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

if (hasPostgres()) await measure();
else console.log('two servers on one Postgres: skipped, this machine has no Postgres');

async function measure(): Promise<void> {
  const postgres = await startPostgres({ isDurable: true });
  const loads: Load[] = [];
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
  ]);
  printTable(['servers', 'uploads/s', 'p50', 'p99'], rows);
  const [one = 1, two = 0] = loads.map(rateOf);
  console.log(
    `two servers on one Postgres (aim: 1.6 times one; ${availableParallelism()} cores for them, Postgres and the callers): ${(two / one).toFixed(2)} times`,
  );
}

async function loadServers(servers: number, url: string): Promise<Load> {
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
    const load = await loadServer(senders, images, ({ ms: passed }) => passed > MEASURED_MS);
    for (const sender of senders) sender.close();
    return load;
  } finally {
    await Promise.all(running.map((server) => server.stop()));
  }
}

async function analyze(url: string): Promise<void> {
  const { db } = openPostgres(url);
  await sql`analyze`.execute(db);
  await db.destroy();
}

function rateOf({ uploads, seconds }: Load): number {
  return uploads / seconds;
}
