import { expect, test } from 'vitest';
import { cryptoRandom } from '../../../random/cryptoRandom.js';
import { jitter } from './withRetries.js';

const random = cryptoRandom(crypto);

test.each([
  [0, 300],
  [1, 600],
  [2, 1200],
  [5, 9600],
  [6, 10_000],
  [30, 10_000],
])(
  'waits are drawn from the whole range below a bound that doubles (%i tries: %i ms)',
  (tried, bound) => {
    const waits = Array.from({ length: 2000 }, () =>
      jitter(tried, { random, sleep: () => Promise.resolve() }),
    );
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(0);
    expect(Math.min(...waits)).toBeLessThan(bound / 10);
    expect(Math.max(...waits)).toBeLessThan(bound);
    expect(Math.max(...waits)).toBeGreaterThan(bound * 0.9);
  },
);

test('the bounds are the host’s to set', () => {
  const own = { baseMs: 10, maxMs: 25, random, sleep: () => Promise.resolve() };
  const waits = Array.from({ length: 2000 }, () => jitter(4, own));
  expect(new Set(waits)).toEqual(new Set(Array.from({ length: 25 }, (_, ms) => ms)));
});
