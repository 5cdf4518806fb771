import { describe, expect, test } from 'vitest';

import { gaussianBlur } from './gaussianBlur.js';
import type { Plane } from './Plane.js';
import { richardsonLucy } from './richardsonLucy.js';
import { unsharpMask } from './unsharpMask.js';
import { wiener } from './wiener.js';

const SIGMA = 2;
/** Strokes of two pixels on white, four apart: a blur of 2 runs them together. */
const SHARP = drawStrokes();
const BLURRED = in8Bits(gaussianBlur(SHARP, SIGMA));

describe('an attacker who knows the blur', () => {
  test.each([
    { name: 'unsharp masking', restore: () => unsharpMask(BLURRED, SIGMA, 2), left: 0.95 },
    { name: 'Wiener', restore: () => wiener(BLURRED, SIGMA, 1e-4), left: 0.6 },
    { name: 'Richardson–Lucy', restore: () => richardsonLucy(BLURRED, SIGMA, 40), left: 0.85 },
  ])('comes nearer to the sharp picture by $name', ({ restore, left }) => {
    expect(distance(restore(), SHARP)).toBeLessThan(distance(BLURRED, SHARP) * left);
  });

  test('leaves a picture in one colour as it is', () => {
    const plane = { width: 20, height: 10, samples: new Float64Array(200).fill(0.5) };
    for (const restored of [wiener(plane, SIGMA, 1e-9), richardsonLucy(plane, SIGMA, 5)]) {
      expect(distance(restored, plane)).toBeLessThan(1e-3);
    }
  });

  test('gets back nothing that has fallen below one step of 8 bits', () => {
    const strongBlur = in8Bits(gaussianBlur(SHARP, 6));
    const restored = wiener(strongBlur, 6, 1e-4);
    expect(distance(restored, SHARP)).toBeGreaterThan(distance(strongBlur, SHARP) * 0.8);
  });
});

function drawStrokes(): Plane {
  const [width, height] = [96, 40];
  const samples = new Float64Array(width * height).fill(1);
  for (let x = 20; x < 76; x += 6) {
    for (let y = 12; y < 28; y += 1) samples.fill(0.1, y * width + x, y * width + x + 2);
  }
  return { width, height, samples };
}

function in8Bits(plane: Plane): Plane {
  return { ...plane, samples: plane.samples.map((value) => Math.round(value * 255) / 255) };
}

function distance(one: Plane, other: Plane): number {
  const sum = one.samples.reduce(
    (total, value, at) => total + (value - other.samples[at]!) ** 2,
    0,
  );
  return Math.sqrt(sum / one.samples.length);
}
