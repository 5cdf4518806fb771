import { expect, test } from 'vitest';

import { countPictures } from './countPictures.js';
import { nameWords } from './nameWords.js';

const cell = (...samples: number[]): Uint8Array => Uint8Array.from(samples);
const DIFFERENT = [0, 40, 80, 120, 160, 200].map((value) => cell(value, 0, 90));
const ALIKE = DIFFERENT.map(() => cell(7, 7, 7));

test('whoever holds the very pictures names every word', () => {
  const { top1, top5 } = nameWords(DIFFERENT, DIFFERENT);
  expect(top1).toBeCloseTo(1);
  expect(top5).toBeCloseTo(1);
});

test('among pictures that are alike only guessing is left', () => {
  const { pictures, bound } = countPictures(ALIKE);
  expect(pictures).toBe(1);
  for (const { top1, top5 } of [nameWords(ALIKE, ALIKE), bound]) {
    expect(top1).toBeCloseTo(1 / 6);
    expect(top5).toBeCloseTo(5 / 6);
  }
});

test('a picture that is only brighter is named by who ignores brightness', () => {
  const brighter = DIFFERENT.map((samples) => samples.map((value) => value + 50));
  expect(nameWords(brighter, DIFFERENT).top1).toBeCloseTo(1);
});
