import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks of `/proc`, 100 a second on every Linux that runs Node. */
const TICK_MS = 10;

/** CPU time of a process and of its children that have ended, in milliseconds, in steps of ten. */
export function cpuMs(pid: number): number {
  const fields = read(`/proc/${pid}/stat`)
    .replace(/^.*\) /, '')
    .split(' ');
  // utime, stime, and both of children that have ended.
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) * TICK_MS;
}

/** Memory of one process in bytes. */
export interface Memory {
  /** Resident pages, shared ones included. */
  readonly resident: number;
  /** The same with each shared page divided among those that share it, so that sums make sense. */
  readonly proportional: number;
}

/** Memory of a process and of all that it started, in bytes. */
export function memoryOfTree(pid: number): Memory {
  return treeOf(pid)
    .map(memoryOf)
    .reduce((sum, { resident, proportional }) => ({
      resident: sum.resident + resident,
      proportional: sum.proportional + proportional,
    }));
}

/** Memory of one process; nothing when it is gone. */
export function memoryOf(pid: number): Memory {
  const text = read(`/proc/${pid}/smaps_rollup`);
  const bytesOf = (name: string): number =>
    Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0) * 1_024;
  return { resident: bytesOf('Rss'), proportional: bytesOf('Pss') };
}

function treeOf(pid: number): number[] {
  const children = tasksOf(pid).flatMap((task) =>
    read(`/proc/${pid}/task/${task}/children`).split(' ').filter(Boolean).map(Number),
  );
  return [pid, ...children.flatMap(treeOf)];
}

function tasksOf(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
