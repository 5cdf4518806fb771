import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { seedHistory } from '../prove/kill/seedHistory.js';
import { startServerProcess } from '../src/node/test/startServerProcess.js';
import { printTable } from './load/figures.js';
import { makeInstallation } from './load/installation.js';
import { loadServer, picturesOf } from './load/loadServer.js';
import { Sender } from './load/Sender.js';

/**
 * Durable uploads a second on one core, against loops on the same core without HTTP, of which each
 * encrypts, inserts and commits one picture after another: one that decodes it first, as an upload
 * must, and writes the same five rows; one that writes the same rows and decodes nothing; and one
 * that writes a single row into a bare table. All wait for the disk alike (`synchronous = FULL`).
 */
const [MEMBERS, WARM_UP, MEASURED_MS] = [48, 3000, Number(process.env['BENCH_MS'] ?? 10_000)];
const BARE = new URL('./uploads/bareLoop.ts', import.meta.url);
const SAME = new URL('./uploads/sameLoop.ts', import.meta.url);

const rows: string[][] = [];
for (const size of ['small', '60 kB'] as const) {
  const peers = [
    runLoop(SAME, [size, String(MEASURED_MS), 'decode']),
    runLoop(SAME, [size, String(MEASURED_MS)]),
    runLoop(BARE, [size, String(MEASURED_MS)]),
  ];
  const http = await throughHttp(size);
  const percents = peers.map((peer) => `${Math.round((http / peer) * 100)} %`);
  const figures = [http, ...peers].map((rate) => rate.toFixed(0));
  rows.push([size === 'small' ? '2 to 3 kB' : size, ...figures, ...percents]);
}
const PEERS = ['decode + rows', 'same rows', 'bare row'];
printTable(['pictures', 'HTTP/s', ...PEERS.map((peer) => `${peer}/s`), ...PEERS], rows);
console.log(
  `durable uploads on one core (aim: 70 %): ${rows
    .map(([size, ...cells]) => {
      const [decoding, same, bare] = cells.slice(-PEERS.length);
      return `${size} ${same} of a loop that encrypts, inserts the same rows and commits, ${decoding} of one that decodes too, ${bare} of one with a single bare row`;
    })
    .join('; ')}`,
);

function runLoop(loop: URL, args: readonly string[]): number {
  const node = [process.execPath, '--conditions=@glimpse/source', '--import', 'tsx'];
  const command = ['-c', '0', ...node, fileURLToPath(loop), ...args];
  return Number(execFileSync('taskset', command, { encoding: 'utf8' }));
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
