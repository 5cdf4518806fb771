import { readdirSync, readFileSync } from 'node:fs';

/**
 * Runs the work once and tells the parent what it cost, beyond what the process had used before:
 * CPU of this process and of those it started (as the kernel adds them up), and the highest
 * resident memory of all of them together, sampled.
 */
export async function report(work: () => Promise<void>): Promise<void> {
  const before = cpuMs();
  const idleBytes = residentBytes();
  let peakBytes = idleBytes;
  const sampler = setInterval(() => (peakBytes = Math.max(peakBytes, residentBytes())), 5);
  const startedAt = performance.now();
  await work();
  const wallMs = performance.now() - startedAt;
  clearInterval(sampler);
  const used = { cpuMs: cpuMs() - before, peakBytes: peakBytes - idleBytes, wallMs };
  process.send?.(used, () => process.exit(0));
}

/** Clock ticks of `/proc`, 100 a second on every Linux that runs Node. */
const TICK_MS = 10;

function cpuMs(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  // utime, stime, and both of children that have ended.
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) * TICK_MS;
}

function residentBytes(): number {
  return treeOf(process.pid).reduce((sum, pid) => sum + residentOf(pid), 0);
}

function treeOf(pid: number): number[] {
  const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    read(`/proc/${pid}/task/${task}/children`).split(' ').filter(Boolean).map(Number),
  );
  return [pid, ...children.flatMap((child) => treeOrNothing(child))];
}

function treeOrNothing(pid: number): number[] {
  try {
    return treeOf(pid);
  } catch {
    return [];
  }
}

function residentOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) * 1_024;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
