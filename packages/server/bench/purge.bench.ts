import { seedHistory, type Offline } from '../prove/kill/seedHistory.js';
import { openSqlite } from '../src/node/sqlite/openSqlite.js';
import { startServerProcess } from '../src/node/test/startServerProcess.js';
import { fillScreenshots } from './load/fillScreenshots.js';
import { ms, percentile, printTable } from './load/figures.js';
import { makeInstallation } from './load/installation.js';
import { loadServer, picturesOf, type Load } from './load/loadServer.js';
import { Sender } from './load/Sender.js';

/**
 * Uploads beside the purge of a million expired screenshots, against uploads with nothing to purge.
 * `ROWS=100000` for a shorter one.
 */
const ROWS = Number(process.env['ROWS'] ?? 1_000_000);
const [MEMBERS, ENTRIES_EACH, QUIET_MS] = [164, 16, 15_000];
/** How long the purge is watched at most: it goes slowly on purpose. */
const BUSY_MS = Number(process.env['BENCH_MS'] ?? 600_000);
/** 64 uploads a second, as of ten thousand people; others upload beside the purge than before it. */
const [SENDERS, PAUSE_MS] = [32, 500];
const WARM_UP = 300;
/** Images of them are small, so that the disk of a laptop holds them all. */
const IMAGE_BYTES = 300;

const { file, environment, remove } = makeInstallation();
const people = await seedHistory(environment, { members: MEMBERS, entriesEach: ENTRIES_EACH });
const images = await picturesOf('small');
const [first, second] = [people.slice(0, SENDERS), people.slice(SENDERS, SENDERS * 2)];
const quiet = await uploadBeside(first, ({ ms: passed }) => passed > QUIET_MS);
const filled = await fillScreenshots(file, {
  perEntry: Math.round(ROWS / (MEMBERS - SENDERS * 2) / ENTRIES_EACH),
  expiresAt: Date.now() - 1000,
  imageBytes: IMAGE_BYTES,
  except: [...first, ...second].map(({ userId }) => userId),
  name: 'old',
});
let isPurged = false;
const { readers, writer } = openSqlite(file);
const watching = setInterval(() => void look(), 2000);
const busy = await uploadBeside(second, ({ ms: passed }) => isPurged || passed > BUSY_MS);
const { left } = await readers
  .selectFrom('screenshots')
  .select(({ fn }) => fn.countAll<number>().as('left'))
  .where('expires_at', '<=', Date.now())
  .executeTakeFirstOrThrow();
clearInterval(watching);
await Promise.all([readers.destroy(), writer.destroy()]);
remove();
const row = (name: string, { uploads, seconds, times }: Load) => [
  name,
  String(uploads),
  ms(percentile(times, 0.5)),
  ms(percentile(times, 0.99)),
  seconds.toFixed(0),
];
printTable(
  ['', 'uploads', 'p50', 'p99', 'seconds'],
  [row('nothing to purge', quiet), row('purging', busy)],
);
const [before, during] = [percentile(quiet.times, 0.99), percentile(busy.times, 0.99)];
console.log(
  `purge of ${filled - quiet.uploads - left} of ${filled - quiet.uploads} in ${busy.seconds.toFixed(0)} s (aim: upload p99 at most doubles): ` +
    `p99 ${ms(before)} without, ${ms(during)} beside it, ${(during / before).toFixed(1)} times`,
);

async function uploadBeside(
  uploading: readonly Offline[],
  until: Parameters<typeof loadServer>[2],
): Promise<Load> {
  const server = await startServerProcess(environment);
  const senders = await Promise.all(uploading.map((member) => Sender.signIn(server.url, member)));
  await loadServer(senders, images, ({ uploads }) => uploads >= WARM_UP, PAUSE_MS);
  const load = await loadServer(senders, images, until, PAUSE_MS);
  for (const sender of senders) sender.close();
  await server.stop();
  return load;
}

async function look(): Promise<void> {
  // Only reads: a second process that writes would be waited for.
  const left = await readers
    .selectFrom('screenshots')
    .select('id')
    .where('expires_at', '<=', Date.now())
    .limit(1)
    .execute();
  isPurged = left.length === 0;
}
