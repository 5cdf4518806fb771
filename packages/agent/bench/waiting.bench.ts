import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';

import { startDesktop } from '../../../tests/desktop/index.js';
import { WAITING_FLAGS } from '../src/cli/waitingFlags.js';
import { createPretendServer } from '../src/testing/createPretendServer.js';
import { startAgentProcess } from '../src/testing/startAgentProcess.js';
import { startPretendHttpServer } from '../src/testing/startPretendHttpServer.js';
import { cpuMs, memoryOf } from './measure/processCost.js';
import { runProcess } from './measure/runProcess.js';
import { showWork } from './measure/showWork.js';
import { watchWaiting } from './measure/watchWaiting.js';

/**
 * What the built agent costs while it waits: its memory after many real captures of two displays, and
 * its CPU time between captures at the default interval of five minutes. `CAPTURES` and `BENCH_MS` (how
 * long it is watched) may be set.
 */
const CAPTURES = Number(process.env['CAPTURES'] ?? 50);
const WATCHED_MS = Number(process.env['BENCH_MS'] ?? 120_000);
const WINDOW_SECONDS = 1;
const DEFAULT_INTERVAL_MS = 5 * 60_000;
const PATIENCE_MS = 60_000;
const LIMIT_BYTES = 60e6;
const LIMIT_SHARE = 0.001;

execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
const desktop = await startDesktop();
await showWork(desktop);
const folder = await mkdtemp(join(tmpdir(), 'glimpse-waiting-'));
const server = createPretendServer(() => Date.now(), { windowSeconds: WINDOW_SECONDS });
const http = await startPretendHttpServer(server);
await server.link.markNoticeShown('policy-2' as never, new AbortController().signal);
const agent = startAgentProcess(
  ['run'],
  {
    ...desktop.environment,
    GLIMPSE_AGENT_HOME: join(folder, 'home'),
    GLIMPSE_SERVER_URL: http.url,
    GLIMPSE_AGENT_EMAIL: 'bea@glimpse.example',
    GLIMPSE_AGENT_PASSWORD: 'right',
  },
  { built: true },
);
await agent.printed('The agent works for');
await pause(3_000);
const cpuAtFirst = cpuMs(agent.pid);
server.startTimer('e1');
for (let idle = 0, former = 0; captured() < CAPTURES; former = captured()) {
  await pause(200);
  idle = captured() === former ? idle + 200 : 0;
  if (idle > PATIENCE_MS) throw new Error(`Nothing was captured for long: ${agent.output()}`);
}
const perCaptureMs = (cpuMs(agent.pid) - cpuAtFirst) / captured();
server.stopTimer();
const atWork = memoryOf(agent.pid);
await pause(15_000);

server.startTimer('e2', { windowSeconds: DEFAULT_INTERVAL_MS / 1_000 });
await pause(2_000);
const waiting = await watchWaiting(agent.pid, captured, WATCHED_MS);
await agent.kill();
await http.stop();
await desktop.stop();
await rm(folder, { recursive: true, force: true });

const [bare, least] = [await floorOf('bare'), await floorOf('least')];
const growth = await runProcess(
  [
    ...['--expose-gc', '--conditions=@glimpse/source', '--import', 'tsx'],
    fileURLToPath(new URL('measure/simulateWindows.ts', import.meta.url)),
  ],
  process.env,
);
const heap = JSON.parse(growth.output) as { before: number; after: number; captures: number };

const captureShare = perCaptureMs / DEFAULT_INTERVAL_MS;
console.log(
  `a capture of two displays, its child and its upload: ${perCaptureMs.toFixed(0)} ms CPU, ` +
    `${percent(captureShare)} of a core at one in five minutes; with the waiting ${percent(captureShare + waiting.share)}`,
);
console.log(
  `over 1,000 simulated windows the heap went from ${megabytes(heap.before)} to ${megabytes(heap.after)} (${heap.captures} captures)`,
);
console.log(
  `floor: bare Node ${megabytes(bare)} resident; Node that made one HTTP call and sealed one block ${megabytes(least)}`,
);
const { resident, proportional } = waiting.memory;
console.log(
  `right after ${captured()} captures, one a second, ${megabytes(atWork.resident)} resident; waiting at one in five minutes at most ` +
    `${megabytes(resident)} (${(resident / LIMIT_BYTES).toFixed(2)} of 60 MB), ${megabytes(proportional)} proportional, ` +
    `and ${percent(waiting.share)} of a core (${(waiting.share / LIMIT_SHARE).toFixed(2)} of 0.1 %)`,
);

/** Resident memory of a Node that does next to nothing, in bytes. */
async function floorOf(kind: 'bare' | 'least'): Promise<number> {
  const program = fileURLToPath(new URL('measure/waitingFloor.mjs', import.meta.url));
  const child = spawn(process.execPath, [...WAITING_FLAGS, program, kind], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  await pause(2_000);
  const memory = memoryOf(child.pid ?? 0).resident;
  child.kill('SIGKILL');
  return memory;
}

function captured(): number {
  return new Set(server.uploads.map(({ metadata }) => metadata.captureId)).size;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(3)} %`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
