import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { startDesktop } from '../../../tests/desktop/index.js';
import { captureDisplays } from '../src/capture-child/captureDisplays.js';
import { DEFAULT_PICTURE, type PictureSettings } from '../src/picture/PictureSettings.js';
import { BLURRED_PICTURE } from './measure/BLURRED_PICTURE.js';
import { runProcess, type Cost } from './measure/runProcess.js';
import { showWork } from './measure/showWork.js';

/**
 * From two full-HD screens to two finished files: bars for text against blur alone. The whole path of
 * the built capture child, started anew for each capture as the agent does, in turns in one run.
 */
const ROUNDS = Number(process.argv[2] ?? 11);
const BUDGET = { cpu: 1.5, memory: 1.3, bytes: 4_000 };
const PICTURES = { blur: BLURRED_PICTURE, greek: DEFAULT_PICTURE };

const path = fileURLToPath(new URL('../dist/captureChild.cjs', import.meta.url));

execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
const desktop = await startDesktop();
const costs: Record<keyof typeof PICTURES, Cost[]> = { blur: [], greek: [] };
const bytes = { blur: 0, greek: 0 };
try {
  await showWork(desktop);
  const environment = { ...desktop.environment, MALLOC_ARENA_MAX: '2' };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of ['blur', 'greek'] as const) {
      const request = { picture: PICTURES[name], backend: { kind: 'auto' } };
      costs[name].push(await runProcess([path], environment, request));
    }
  }
  bytes.blur = await bytesOf(PICTURES.blur, environment);
  bytes.greek = await bytesOf(PICTURES.greek, environment);
} finally {
  await desktop.stop();
}

for (const name of ['blur', 'greek'] as const) {
  const megabytes = (median(name, 'proportional') / 1e6).toFixed(0);
  console.log(
    `${name.padEnd(5)} ${median(name, 'cpuMs').toFixed(0)} ms CPU, ${megabytes} MB, ${median(name, 'wallMs').toFixed(0)} ms, ${bytes[name].toFixed(0)} bytes a picture`,
  );
}
const cpu = median('greek', 'cpuMs') / median('blur', 'cpuMs');
const memory = median('greek', 'proportional') / median('blur', 'proportional');
console.log(
  `bars cost ${cpu.toFixed(2)} of the CPU of blur (budget ${BUDGET.cpu}), ${memory.toFixed(2)} of its memory (${BUDGET.memory}), ` +
    `and ${bytes.greek.toFixed(0)} bytes a picture (${BUDGET.bytes})`,
);

/** The mean size of a picture. */
async function bytesOf(picture: PictureSettings, environment: NodeJS.ProcessEnv): Promise<number> {
  const result = await captureDisplays({
    picture,
    backend: { kind: 'auto' },
    program: { path, execArgv: [] },
    environment,
  });
  if (!result.ok) throw new Error(result.message);
  const sum = result.screenshots.reduce((total, { image }) => total + image.length, 0);
  return sum / result.screenshots.length;
}

function median(name: keyof typeof PICTURES, figure: 'cpuMs' | 'wallMs' | 'proportional'): number {
  const ordered = costs[name].map((cost) => cost[figure]).sort((one, other) => one - other);
  return ordered[Math.floor(ordered.length / 2)] ?? 0;
}
