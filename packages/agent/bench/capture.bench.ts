import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { startDesktop } from '../../../tests/desktop/index.js';
import { childProgram } from '../src/capture-child/childProgram.js';
import { BLURRED_PICTURE } from './measure/BLURRED_PICTURE.js';
import { measureFloor } from './measure/measureFloor.js';
import { runProcess, type Cost } from './measure/runProcess.js';
import { showWork } from './measure/showWork.js';

/**
 * From two full-HD screens to finished WebP files: the built capture child, started anew as for every
 * capture, against screenshot-desktop followed by sharp, in turns in one run; and both again with
 * everything loaded. Beside them the floor: grabbing both screens into shared memory and copying them.
 */
const ROUNDS = Number(process.argv[2] ?? 9);
const WARM_ROUNDS = 12;
const REQUEST = { picture: BLURRED_PICTURE, backend: { kind: 'auto' } };

const contender = (name: string): string =>
  fileURLToPath(new URL(`./contenders/${name}`, import.meta.url));
const builtChild = fileURLToPath(new URL('../dist/captureChild.cjs', import.meta.url));
const { execArgv } = childProgram();

execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
const desktop = await startDesktop();
await showWork(desktop);
const environment = { ...desktop.environment, MALLOC_ARENA_MAX: '2' };
const run = (args: readonly string[], request?: unknown): Promise<Cost> =>
  runProcess(args, environment, request);

const costs = { idle: [], ours: [], png: [], jpg: [] } as Record<string, Cost[]>;
for (let round = 0; round < ROUNDS; round += 1) {
  costs['idle']?.push(await run([contender('idle.mjs')]));
  costs['ours']?.push(await run([builtChild], REQUEST));
  costs['png']?.push(await run([contender('screenshotDesktop.mjs'), 'png']));
  costs['jpg']?.push(await run([contender('screenshotDesktop.mjs'), 'jpg']));
}
const warm = {
  ours: await warmOf([...execArgv, contender('ours.ts')]),
  png: await warmOf([contender('screenshotDesktop.mjs'), 'png']),
  jpg: await warmOf([contender('screenshotDesktop.mjs'), 'jpg']),
};
const floor = measureFloor(desktop.environment);
await desktop.stop();

const idle = middle('idle');
for (const name of ['idle', 'ours', 'png', 'jpg']) {
  const { cpuMs, resident, proportional, wallMs } = middle(name);
  console.log(
    `${name.padEnd(5)} ${cpuMs.toFixed(0)} ms CPU, ${megabytes(proportional)} proportional, ${megabytes(resident)} resident, ${wallMs.toFixed(0)} ms`,
  );
}
console.log(
  `with everything loaded: ours ${warm.ours.toFixed(0)} ms CPU, png ${warm.png.toFixed(0)}, jpg ${warm.jpg.toFixed(0)}; floor ${floor.toFixed(1)}`,
);
for (const name of ['png', 'jpg'] as const) {
  console.log(
    `of screenshot-desktop (${name}) and sharp: CPU ${ratio('cpuMs', name, idle)} beyond an idle process, ${ratio('cpuMs', name)} with it, ` +
      `${(warm.ours / warm[name]).toFixed(2)} with everything loaded; peak memory ${ratio('proportional', name)} (${ratio('proportional', name, idle)} beyond an idle process)`,
  );
}
console.log(
  `CPU ${ratio('cpuMs', 'png', idle)} (png) and ${ratio('cpuMs', 'jpg', idle)} (jpg), peak memory ${ratio('proportional', 'jpg')} of screenshot-desktop followed by sharp`,
);

async function warmOf(args: readonly string[]): Promise<number> {
  return Number((await run([...args, String(WARM_ROUNDS)])).output);
}

function ratio(figure: 'cpuMs' | 'proportional', name: string, beyond?: Cost): string {
  const less = beyond?.[figure] ?? 0;
  return ((middle('ours')[figure] - less) / (middle(name)[figure] - less)).toFixed(2);
}

/** The median of each figure. */
function middle(name: string): Cost {
  const all = costs[name] ?? [];
  const of = (figure: 'cpuMs' | 'wallMs' | 'resident' | 'proportional'): number =>
    all.map((cost) => cost[figure]).sort((one, other) => one - other)[all.length >> 1] ?? 0;
  return {
    ...{ cpuMs: of('cpuMs'), wallMs: of('wallMs'), output: '' },
    ...{ resident: of('resident'), proportional: of('proportional') },
  };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}
