import { cryptoRandom } from '@glimpse/core';
import { expect, test } from 'vitest';

import { retryDelay } from './retryDelay.js';

const random = cryptoRandom(globalThis.crypto);
const most = { bytes: (length: number) => new Uint8Array(length).fill(0) };

test('C6 waits a random part of a ceiling that doubles up to five minutes', () => {
  for (let attempts = 1; attempts < 40; attempts += 1) {
    const delays = Array.from({ length: 50 }, () => retryDelay(attempts, random, undefined));
    const ceiling = Math.min(300_000, 2_000 * 2 ** (attempts - 1));
    expect(Math.max(...delays)).toBeLessThanOrEqual(ceiling);
    expect(Math.min(...delays)).toBeGreaterThan(0);
    expect(new Set(delays).size).toBeGreaterThan(10);
  }
});

test('C6 never returns sooner than the server asked for', () => {
  expect(retryDelay(1, most, 45_000)).toBe(45_000);
});
