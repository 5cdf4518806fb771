import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { boxShrink } from './boxShrink.js';
import type { Frame } from './Frame.js';

/** A frame of `rows` of pixels, each written as red, green, blue. */
function frameOf(rows: number[][][], order: Frame['order'], padding = 0, alpha = 255): Frame {
  const height = rows.length;
  const width = rows[0]?.length ?? 0;
  const stride = width * 4 + padding;
  const data = new Uint8Array(height * stride).fill(99);
  rows.forEach((row, y) =>
    row.forEach(([red = 0, green = 0, blue = 0], x) => {
      const bytes = order === 'rgba' ? [red, green, blue, alpha] : [blue, green, red, alpha];
      data.set(bytes, y * stride + x * 4);
    }),
  );
  return { width, height, stride, order, data };
}

const rows = [
  [
    [0, 10, 20],
    [2, 10, 20],
    [255, 0, 0],
    [255, 0, 0],
  ],
  [
    [4, 10, 20],
    [7, 11, 20],
    [255, 0, 0],
    [255, 0, 1],
  ],
];

test('C4 averages every square of pixels exactly, rounded to the nearest step', () => {
  expect([...boxShrink(frameOf(rows, 'rgba'), 2).data]).toEqual([3, 10, 20, 255, 0, 0]);
});

test('C4 reads the pixels of X11, drops their fourth byte and skips the padding of rows', () => {
  const shrunken = boxShrink(frameOf(rows, 'bgrx', 12, 0), 2);
  expect([...shrunken.data]).toEqual([3, 10, 20, 255, 0, 0]);
});

test('C4 leaves out what fills no whole square', () => {
  const wide = rows.map((row) => [...row, [9, 9, 9]]);
  const shrunken = boxShrink(frameOf([...wide, ...wide.slice(0, 1)], 'rgba'), 2);
  expect({ width: shrunken.width, height: shrunken.height }).toEqual({ width: 2, height: 1 });
});

test('C4 agrees with a plain average on any frame', () => {
  const pixel = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255));
  const side = fc.integer({ min: 1, max: 9 });
  const frames = fc.tuple(side, side).chain(([width, height]) =>
    fc.array(fc.array(pixel, { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  );
  fc.assert(
    fc.property(frames, fc.integer({ min: 1, max: 4 }), fc.nat(2), (grid, factor, padding) => {
      fc.pre(grid.length >= factor && (grid[0]?.length ?? 0) >= factor);
      const { data, width, height } = boxShrink(frameOf(grid, 'bgrx', padding * 4), factor);
      const expected = Array.from({ length: width * height * 3 }, (_, index) => {
        const channel = index % 3;
        const x = Math.floor(index / 3) % width;
        const y = Math.floor(index / 3 / width);
        const square = grid
          .slice(y * factor, (y + 1) * factor)
          .flatMap((row) => row.slice(x * factor, (x + 1) * factor))
          .map((values) => values[channel] ?? 0);
        return Math.round(square.reduce((sum, value) => sum + value, 0) / square.length);
      });
      expect([...data]).toEqual(expected);
    }),
  );
});

test('C4 loses nothing at the largest factor, also of bytes that lie askew in memory', () => {
  const white = new Uint8Array(257 * 257 * 4 + 1).fill(255).subarray(1);
  const frame: Frame = { width: 257, height: 257, stride: 257 * 4, order: 'bgrx', data: white };
  expect([...boxShrink(frame, 257).data]).toEqual([255, 255, 255]);
  expect(() => boxShrink({ ...frame, width: 258, stride: 258 * 4 }, 258)).toThrow('from 1 to 257');
});

test('a frame smaller than one square, or shorter than it says, is refused with its figures', () => {
  const frame = frameOf(rows, 'rgba');
  expect(() => boxShrink(frame, 3)).toThrow('Cannot shrink a 4×2 frame by 3');
  expect(() => boxShrink({ ...frame, data: frame.data.subarray(1) }, 2)).toThrow(
    '32 bytes of them',
  );
  expect(() => boxShrink({ ...frame, stride: 18 }, 2)).toThrow('needs whole pixels');
  expect(() => boxShrink(frame, 1.5)).toThrow('Cannot shrink by 1.5');
});
