import type { RandomSource } from './RandomSource.js';

/**
 * Randomness from a Web Crypto implementation, handed in so that core reaches for no global.
 *
 * @example
 * const id = newId(cryptoRandom(crypto)); // 24 hexadecimal digits
 */
export function cryptoRandom(crypto: {
  getRandomValues(array: Uint8Array<ArrayBuffer>): Uint8Array;
}): RandomSource {
  return { bytes: (length) => crypto.getRandomValues(new Uint8Array(length)) };
}
