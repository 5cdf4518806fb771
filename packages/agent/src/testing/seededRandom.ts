import type { RandomSource } from '@glimpse/core';

/** A small generator (mulberry32) that gives the same bytes for the same seed, so that a failing test can be repeated. */
export function seededRandom(seed: number): RandomSource {
  let state = seed >>> 0;
  const nextByte = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) & 0xff;
  };
  return { bytes: (length) => Uint8Array.from({ length }, nextByte) };
}
