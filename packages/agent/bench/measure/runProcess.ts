import { spawn } from 'node:child_process';

import { cpuMs, memoryOfTree, type Memory } from './processCost.js';

/** What one process and those it started used, from start to end. */
export interface Cost extends Memory {
  readonly cpuMs: number;
  readonly wallMs: number;
  /** What it printed. */
  readonly output: string;
}

const SAMPLED_EVERY_MS = 4;

/**
 * Runs a process to its end: its CPU time as the kernel adds it up, and the highest memory of all of
 * its tree together, sampled.
 *
 * @param whenStarted called with it, to tell it what to do
 * @throws Error when it ends otherwise than well
 */
export async function runProcess(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  request?: unknown,
): Promise<Cost> {
  const before = cpuMs(process.pid) - ownCpuMs();
  const startedAt = performance.now();
  const child = spawn(process.execPath, [...args], {
    env: environment,
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'inherit', ...(request === undefined ? [] : (['ipc'] as const))],
  });
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (part: string) => (output += part));
  if (request !== undefined) child.send(request as object);
  let peak: Memory = { resident: 0, proportional: 0 };
  const sampler = setInterval(() => {
    const now = memoryOfTree(child.pid ?? 0);
    peak = {
      resident: Math.max(peak.resident, now.resident),
      proportional: Math.max(peak.proportional, now.proportional),
    };
  }, SAMPLED_EVERY_MS);
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(sampler);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${String(code)}.`);
  const used = cpuMs(process.pid) - ownCpuMs() - before;
  return { ...peak, cpuMs: used, wallMs: performance.now() - startedAt, output };
}

function ownCpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
