import type { RandomSource } from './RandomSource.js';

const BYTES = 6;
const RANGE = 2 ** (8 * BYTES);

/**
 * A whole number drawn uniformly from [0, limit).
 *
 * Draws 48 bits and rejects the uneven rest of the range: taking the remainder alone would favour
 * small numbers.
 *
 * @param limit a whole number from 1 to 2^48
 * @throws RangeError when `limit` is not one
 * @example
 * const windowMs = 300_000;
 * const offsetMs = drawBelow(windowMs, cryptoRandom(crypto)); // 0 to 299_999
 */
export function drawBelow(limit: number, random: RandomSource): number {
  if (!Number.isSafeInteger(limit) || limit < 1 || limit > RANGE) {
    throw new RangeError(
      `@glimpse/core: drawBelow takes a whole number from 1 to 2^48, got ${limit}`,
    );
  }
  const fair = RANGE - (RANGE % limit);
  for (;;) {
    let drawn = 0;
    for (const byte of random.bytes(BYTES)) drawn = drawn * 256 + byte;
    if (drawn < fair) return drawn % limit;
  }
}
