import type { RandomSource } from '../src/index.js';

/** Uniform bytes that are the same on every run (xoshiro128**, seeded by splitmix32). */
export function seededRandom(seed: number): RandomSource {
  const state = seededState(seed);
  return {
    bytes(length) {
      const bytes = new Uint8Array(length);
      for (let at = 0; at < length; at += 4) {
        const word = nextWord(state);
        for (let part = 0; part < 4 && at + part < length; part++)
          bytes[at + part] = word >>> (8 * part);
      }
      return bytes;
    },
  };
}

type State = [number, number, number, number];

function seededState(seed: number): State {
  let sum = seed | 0;
  const splitmix = (): number => {
    sum = (sum + 0x9e3779b9) | 0;
    let mixed = sum ^ (sum >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  };
  return [splitmix(), splitmix(), splitmix(), splitmix()];
}

function nextWord(state: State): number {
  const result = Math.imul(rotateLeft(Math.imul(state[1], 5), 7), 9);
  const shifted = state[1] << 9;
  state[2] ^= state[0];
  state[3] ^= state[1];
  state[1] ^= state[2];
  state[0] ^= state[3];
  state[2] ^= shifted;
  state[3] = rotateLeft(state[3], 11);
  return result;
}

function rotateLeft(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
