import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { seedHistory } from '../prove/kill/seedHistory.js';
import { startServerProcess } from '../src/node/test/startServerProcess.js';
import { printTable } from './load/figures.js';
import { makeInstallation } from './load/installation.js';
import { loadServer, picturesOf } from './load/loadServer.js';
import { Sender } from './load/Sender.js';

/**
 * Durable uploads a second on one core, against loops on the same core without HTTP that encrypt,
 * insert and commit one after another: one into a bare table; one that does what an upload has to do
 * besides, since each picture has to be decoded and leaves five rows with their indexes.
 */
const [MEMBERS, WARM_UP, MEASURED_MS] = [48, 3000, Number(process.env['BENCH_MS'] ?? 10_000)];
const BARE = new URL('./uploads/bareLoop.ts', import.meta.url);
const SAME = new URL('./uploads/sameLoop.ts', import.meta.url);

const rows: string[][] = [];
for (const size of ['small', '60 kB'] as const) {
  const [bare = 1, same = 1] = [BARE, SAME].map((loop) => runLoop(loop, size));
  const http = await throughHttp(size);
  const percent = (peer: number) => `${Math.round((http / peer) * 100)} %`;
  const figures = [http, same, bare].map((rate) => rate.toFixed(0));
  rows.push([size === 'small' ? '2 to 3 kB' : size, ...figures, percent(same), percent(bare)]);
}
printTable(['pictures', 'HTTP/s', 'same work/s', 'bare rows/s', 'of same', 'of bare'], rows);
console.log(
  `durable uploads on one core (aim: 70 %): ${rows
    .map(
      ([size, , , , same, bare]) =>
        `${size} ${same} of a loop that does the same, ${bare} of a bare one`,
    )
    .join('; ')}`,
);

function runLoop(loop: URL, size: string): number {
  const node = [process.execPath, '--conditions=@glimpse/source', '--import', 'tsx'];
  const args = ['-c', '0', ...node, fileURLToPath(loop), size, String(MEASURED_MS)];
  return Number(execFileSync('taskset', args, { encoding: 'utf8' }));
}

async function throughHttp(size: 'small' | '60 kB'): Promise<number> {
  const { environment, remove } = makeInstallation();
  const people = await seedHistory(environment, { members: MEMBERS, entriesEach: 12 });
  const images = await picturesOf(size);
  const server = await startServerProcess(environment, { core: 0 });
  const senders = await Promise.all(people.map((member) => Sender.signIn(server.url, member)));
  await loadServer(senders, images, ({ uploads }) => uploads >= WARM_UP);
  const { uploads, seconds } = await loadServer(senders, images, ({ ms }) => ms > MEASURED_MS);
  for (const sender of senders) sender.close();
  await server.stop();
  remove();
  return uploads / seconds;
}
