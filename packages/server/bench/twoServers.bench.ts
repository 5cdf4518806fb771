import { seedHistory } from '../prove/kill/seedHistory.js';
import { hasPostgres, startPostgres } from '../src/node/postgres/test/startPostgres.js';
import { startServerProcess } from '../src/node/test/startServerProcess.js';
import { ms, percentile, printTable } from './load/figures.js';
import { loadServer, picturesOf } from './load/loadServer.js';
import { Sender } from './load/Sender.js';

/** Durable uploads of two servers on one Postgres, against one. */
const [MEMBERS, ENTRIES_EACH, MEASURED_MS, WARM_UP] = [32, 12, 10_000, 1500];

if (hasPostgres()) await measure();
else console.log('two servers on one Postgres: skipped, this machine has no Postgres');

async function measure(): Promise<void> {
  const postgres = await startPostgres({ isDurable: true });
  const images = await picturesOf('small');
  const rates: number[] = [];
  const rows: string[][] = [];
  for (const servers of [1, 2]) {
    const environment = {
      PORT: '0',
      GLIMPSE_TRUST_PROXY: '1',
      GLIMPSE_DATABASE_URL: await postgres.createPlace(),
      GLIMPSE_MASTER_KEY: '2f'.repeat(32),
    };
    const people = await seedHistory(environment, { members: MEMBERS, entriesEach: ENTRIES_EACH });
    const running = [await startServerProcess(environment)];
    while (running.length < servers) running.push(await startServerProcess(environment));
    const senders = await Promise.all(
      people.map((member, index) =>
        Sender.signIn(running[index % running.length]?.url ?? '', member),
      ),
    );
    await loadServer(senders, images, ({ uploads }) => uploads >= WARM_UP * servers);
    const load = await loadServer(senders, images, ({ ms: passed }) => passed > MEASURED_MS);
    for (const sender of senders) sender.close();
    await Promise.all(running.map((server) => server.stop()));
    const rate = load.uploads / load.seconds;
    rates.push(rate);
    const [p50, p99] = [percentile(load.times, 0.5), percentile(load.times, 0.99)];
    rows.push([String(servers), rate.toFixed(0), ms(p50), ms(p99)]);
  }
  await postgres.stop();
  printTable(['servers', 'uploads/s', 'p50', 'p99'], rows);
  const [one = 1, two = 0] = rates;
  console.log(
    `two servers on one Postgres (aim: 1.6 times one, Postgres and the callers on the same cores): ${(two / one).toFixed(2)} times`,
  );
}
