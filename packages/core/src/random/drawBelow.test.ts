import { webcrypto } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { newId } from '../ids/newId.js';
import { cryptoRandom } from './cryptoRandom.js';
import { drawBelow } from './drawBelow.js';
import type { RandomSource } from './RandomSource.js';

/** A source that yields these numbers of 48 bits, one after another. */
function yielding(...numbers: number[]): RandomSource {
  const rest = [...numbers];
  return {
    bytes(length) {
      const drawn = rest.shift();
      if (drawn === undefined) throw new Error('The example has no more numbers.');
      return Uint8Array.from(
        { length },
        (_, index) => Math.floor(drawn / 256 ** (length - 1 - index)) % 256,
      );
    },
  };
}

const RANGE = 2 ** 48;

describe('drawBelow', () => {
  it('C2 takes the remainder of 48 random bits', () => {
    expect(drawBelow(10, yielding(0))).toBe(0);
    expect(drawBelow(10, yielding(123_456_789_017))).toBe(7);
    expect(drawBelow(RANGE, yielding(RANGE - 1))).toBe(RANGE - 1);
  });

  it('C2 rejects the uneven rest of the range, lest small numbers come more often', () => {
    const uneven = RANGE - (RANGE % 10);
    expect(drawBelow(10, yielding(uneven, 4))).toBe(4);
    expect(drawBelow(10, yielding(uneven - 1))).toBe(9);
  });

  it.each([0, -1, 1.5, Number.NaN, RANGE + 1])('C2 refuses a limit of %s', (limit) => {
    expect(() => drawBelow(limit, yielding(0))).toThrow(/whole number from 1 to 2\^48/);
  });
});

describe('newId', () => {
  it('is 24 lower-case hex digits of the source', () => {
    expect(newId({ bytes: (length) => Uint8Array.from({ length }, (_, at) => at * 21) })).toBe(
      '00152a3f54697e93a8bdd2e7',
    );
  });

  it('C2 draws from the cryptographic generator that is handed in', () => {
    const random = cryptoRandom(webcrypto);
    const ids = Array.from({ length: 1000 }, () => newId(random));
    expect(new Set(ids).size).toBe(1000);
    expect(ids.filter((id) => !/^[0-9a-f]{24}$/.test(id))).toEqual([]);
  });
});
