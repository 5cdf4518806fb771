import { readFileSync } from 'node:fs';

import { seedHistory } from '../prove/kill/seedHistory.js';
import { startServerProcess } from '../src/node/test/startServerProcess.js';
import { printTable } from './load/figures.js';
import { makeInstallation } from './load/installation.js';
import { picturesOf } from './load/loadServer.js';
import { Sender } from './load/Sender.js';

/** Resident memory of a server over 200,000 calls of every kind: it must end where it settled. */
const CALLS = Number(process.env['CALLS'] ?? 200_000);
const [MEMBERS, LOOKS] = [40, 10];
const MIB = 1024 ** 2;

const { environment, remove } = makeInstallation();
const people = await seedHistory(environment, { members: MEMBERS, entriesEach: 12 });
const server = await startServerProcess(environment);
const senders = await Promise.all(people.map((member) => Sender.signIn(server.url, member)));
const images = await picturesOf('small');
const seen: number[] = [];
let calls = 0;
const rows: string[][] = [];
for (let look = 1; look <= LOOKS; look += 1) {
  await callUntil((CALLS / LOOKS) * look);
  seen.push(residentMemory(server.process.pid));
  rows.push([String(calls), `${(seen.at(-1) ?? 0).toFixed(0)} MiB`]);
  console.log(rows.at(-1)?.join(' calls: '));
}
for (const sender of senders) sender.close();
await server.stop();
remove();
printTable(['calls', 'resident'], rows);
const settled = seen.slice(1, LOOKS / 2);
const later = seen.slice(LOOKS / 2);
console.log(
  `memory over ${calls} calls (aim: flat): at most ${Math.max(...settled).toFixed(0)} MiB in the first half, ` +
    `at most ${Math.max(...later).toFixed(0)} MiB in the second`,
);

/** One upload for every nine reads: the day, a picture, a page that is not there, the policy. */
async function callUntil(goal: number): Promise<void> {
  await Promise.all(
    senders.map(async (sender, index) => {
      const day = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
      let id = '';
      for (let nth = index; calls < goal; nth += 1) {
        calls += 1;
        const image = images[nth % images.length];
        if (nth % 10 === 0 && image) id = await sender.upload(image);
        else if (nth % 10 === 1) await sender.call('GET', `/screenshots/days/${day}?time-zone=UTC`);
        else if (nth % 10 === 2) await sender.call('GET', '/nothing-of-that-name');
        else if (nth % 2 === 0) await sender.call('GET', `/screenshots/${id}/image`);
        else await sender.call('GET', '/screenshot-policy');
      }
    }),
  );
}

function residentMemory(pid: number | undefined): number {
  const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
  return (Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024) / MIB;
}
