import { readFileSync } from 'node:fs';
import process from 'node:process';

import koffi from 'koffi';

import { cleanMappings } from './cleanMappings.js';

/** `madvise(2)`: the pages may go; whoever touches one reads it from its file again. */
const DONT_NEED = 4;

/**
 * Takes out of this process's memory the pages of its program file and its add-ons that it does not
 * use. Starting reads most of them, waiting a third; what is touched again comes back by itself.
 *
 * @returns the call that does it, about 10 ms of CPU time; undefined where it cannot be done, which
 * is everywhere but on Linux
 */
export function openPageReturn(platform: NodeJS.Platform): (() => void) | undefined {
  if (platform !== 'linux') return undefined;
  const advise = bind();
  if (advise === undefined) return undefined;
  // Node unloads neither its own file nor an add-on while it runs, so no address can change its meaning here.
  const isOurs = (path: string): boolean => path === process.execPath || path.endsWith('.node');
  return () => {
    for (const { start, length } of cleanMappings(readMappings(), isOurs)) {
      advise(start, length, DONT_NEED);
    }
  };
}

function bind(): ((start: bigint, length: bigint, advice: number) => number) | undefined {
  try {
    return koffi.load(null).func('int madvise(uintptr_t start, size_t length, int advice)');
  } catch {
    return undefined;
  }
}

function readMappings(): string {
  try {
    return readFileSync('/proc/self/smaps', 'utf8');
  } catch {
    return '';
  }
}
