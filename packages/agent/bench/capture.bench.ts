import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { startDesktop, textPageUrl } from '../../../tests/desktop/index.js';

/**
 * From two full-HD screens to finished WebP files: this package's capture against
 * screenshot-desktop followed by sharp, each in a fresh process, in turns in one run.
 */
const ROUNDS = Number(process.argv[2] ?? 7);

/** What one process used: CPU of itself and its children in milliseconds, peak memory in bytes. */
interface Cost {
  readonly cpuMs: number;
  readonly peakBytes: number;
  readonly wallMs: number;
}

const desktop = await startDesktop();
await desktop.show('left', textPageUrl(['orchard', 'lantern', 'meadow']));
await desktop.show('right', textPageUrl(['harvest', 'thunder', 'captain']));
const ours: Cost[] = [];
const theirs: Cost[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  ours.push(await measure('ours'));
  theirs.push(await measure('screenshotDesktop'));
}
await desktop.stop();

const cpu = median(ours, 'cpuMs') / median(theirs, 'cpuMs');
const memory = median(ours, 'peakBytes') / median(theirs, 'peakBytes');
console.log(describe('this package', ours));
console.log(describe('screenshot-desktop + sharp', theirs));
console.log(
  `CPU ${cpu.toFixed(2)} and peak memory ${memory.toFixed(2)} of screenshot-desktop followed by sharp, beyond an idle Node process`,
);

async function measure(contender: string): Promise<Cost> {
  const program = fileURLToPath(new URL(`./contenders/${contender}.ts`, import.meta.url));
  const child = fork(program, [], { env: desktop.environment });
  return new Promise((resolve, reject) => {
    child.once('message', (cost) => resolve(cost as Cost));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${contender} ended with ${code}`)));
  });
}

function median(costs: readonly Cost[], figure: keyof Cost): number {
  const ordered = costs.map((cost) => cost[figure]).sort((one, other) => one - other);
  return ordered[Math.floor(ordered.length / 2)] ?? 0;
}

function describe(name: string, costs: readonly Cost[]): string {
  const megabytes = (median(costs, 'peakBytes') / 1e6).toFixed(0);
  return `${name}: ${median(costs, 'cpuMs').toFixed(0)} ms CPU, ${megabytes} MB, ${median(costs, 'wallMs').toFixed(0)} ms`;
}
