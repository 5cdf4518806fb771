import { expect, test } from 'vitest';

import { shrinkFactor } from './shrinkFactor.js';

const obscured = { obscure: 'greek', maxWidth: 480 } as const;

test.each([
  { screen: 'full HD', width: 1920, scale: 1, factor: 4 },
  { screen: '4K at 200 %', width: 3840, scale: 2, factor: 8 },
  { screen: '4K at 100 %', width: 3840, scale: 1, factor: 8 },
  { screen: 'a small laptop', width: 1366, scale: 1, factor: 4 },
  { screen: '2560 at 100 %', width: 2560, scale: 1, factor: 6 },
  { screen: 'a dense laptop', width: 2880, scale: 2, factor: 8 },
  { screen: 'a fractional scale', width: 2560, scale: 1.75, factor: 7 },
])('C4 shrinks $screen by $factor', ({ width, scale, factor }) => {
  expect(shrinkFactor({ width, scale }, obscured)).toBe(factor);
});

test('C4 keeps every obscured picture within 480 pixels, whatever the screen and the policy', () => {
  for (let width = 200; width <= 8_000; width += 7) {
    for (const scale of [0, 1, 1.25, 1.5, 2, 3]) {
      const factor = shrinkFactor({ width, scale }, { obscure: 'greek', maxWidth: 1_920 });
      expect(Math.floor(width / factor)).toBeLessThanOrEqual(480);
      expect(factor).toBeGreaterThanOrEqual(4 * Math.max(1, scale));
    }
  }
});

test('C4 shrinks to the width of the policy alone when the workspace obscures nothing', () => {
  expect(shrinkFactor({ width: 1920, scale: 1 }, { obscure: 'off', maxWidth: 960 })).toBe(2);
  expect(shrinkFactor({ width: 800, scale: 1 }, { obscure: 'off', maxWidth: 960 })).toBe(1);
});
