import { readdirSync, readFileSync } from 'node:fs';

/** The processes that a process has started, and those that they have, as far as they live. Linux only. */
export function findDescendants(pid: number): readonly number[] {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), parentOf(Number(name))]),
  );
  const childrenOf = (parent: number): number[] =>
    [...parents].filter(([, its]) => its === parent).map(([child]) => child);
  const all: number[] = [];
  for (let next = childrenOf(pid); next.length > 0; next = next.flatMap(childrenOf)) {
    all.push(...next);
  }
  return all;
}

/** Whether a process is there and no mere entry that waits to be collected. */
export function lives(pid: number): boolean {
  const state = statusOf(pid, 'State');
  return state !== undefined && !state.startsWith('Z');
}

function parentOf(pid: number): number | undefined {
  const parent = statusOf(pid, 'PPid');
  return parent === undefined ? undefined : Number(parent);
}

function statusOf(pid: number, field: string): string | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return new RegExp(`^${field}:\\s+(.+)$`, 'm').exec(status)?.[1];
  } catch {
    return undefined;
  }
}
