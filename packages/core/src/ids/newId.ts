import type { RandomSource } from '../random/RandomSource.js';

const ID_BYTES = 12;

/**
 * A fresh id: 24 lower-case hex digits, 96 bits of `random`.
 *
 * @example
 * const id = screenshotIdSchema.parse(newId(cryptoRandom(crypto)));
 */
export function newId(random: RandomSource): string {
  let id = '';
  for (const byte of random.bytes(ID_BYTES)) id += byte.toString(16).padStart(2, '0');
  return id;
}
