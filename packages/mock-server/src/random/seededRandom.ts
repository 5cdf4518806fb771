import type { RandomSource } from '@glimpse/core';

/** A stream of numbers that is the same for the same seed: for ids and drawings, never for secrets. */
export interface SeededRandom extends RandomSource {
  /** The next number in [0, 1). */
  next(): number;
}

/** Starts the stream that belongs to a text. */
export function seededRandom(seed: string): SeededRandom {
  let state = hashOf(seed);
  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  return {
    next,
    bytes: (length) => Uint8Array.from({ length }, () => Math.floor(next() * 256)),
  };
}

/** FNV-1a: spreads similar texts. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}
