import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import type { Obscure } from '@glimpse/core';

/**
 * From the pixels of two full-HD screens to two files: bars for text against blur alone, each in a
 * fresh process as in the capture child, in turns in one run.
 */
const ROUNDS = Number(process.argv[2] ?? 5);

interface Cost {
  readonly cpuMs: number;
  readonly peakBytes: number;
  readonly bytesPerPicture: number;
}

const costs: Record<'greek' | 'blur', Cost[]> = { greek: [], blur: [] };
for (let round = 0; round < ROUNDS; round += 1) {
  costs.blur.push(await measure('blur'));
  costs.greek.push(await measure('greek'));
}
for (const [name, list] of Object.entries(costs)) {
  const megabytes = (median(list, 'peakBytes') / 1e6).toFixed(0);
  const bytes = median(list, 'bytesPerPicture').toFixed(0);
  console.log(
    `${name}: ${median(list, 'cpuMs').toFixed(0)} ms CPU, ${megabytes} MB, ${bytes} bytes a picture`,
  );
}
const cpu = median(costs.greek, 'cpuMs') / median(costs.blur, 'cpuMs');
const memory = median(costs.greek, 'peakBytes') / median(costs.blur, 'peakBytes');
console.log(
  `bars cost ${cpu.toFixed(2)} of the CPU and ${memory.toFixed(2)} of the memory of blur`,
);

async function measure(obscure: Obscure): Promise<Cost> {
  const program = fileURLToPath(new URL('./obscured/obscureTwo.ts', import.meta.url));
  const child = fork(program, [obscure]);
  return new Promise((resolve, reject) => {
    child.once('message', (cost) => resolve(cost as Cost));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${obscure} ended with ${code}`)));
  });
}

function median(list: readonly Cost[], figure: keyof Cost): number {
  const ordered = list.map((cost) => cost[figure]).sort((one, other) => one - other);
  return ordered[Math.floor(ordered.length / 2)] ?? 0;
}
