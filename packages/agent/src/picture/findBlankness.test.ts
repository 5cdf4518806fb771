import { expect, test } from 'vitest';

import { findBlankness } from './findBlankness.js';
import type { Picture } from './Picture.js';

function pictureOf(colour: readonly [number, number, number]): Picture & { data: Uint8Array } {
  const data = new Uint8Array(480 * 270 * 3);
  data.forEach((_, index) => (data[index] = colour[index % 3] as number));
  return { width: 480, height: 270, data };
}

test('C9 calls a black picture black, sensor noise included', () => {
  const picture = pictureOf([0, 0, 0]);
  picture.data[1_000] = 7;
  expect(findBlankness(picture)).toBe('black');
});

test('C9 calls a picture in one colour by its name, rounding included', () => {
  const picture = pictureOf([40, 90, 160]);
  picture.data[3_000] = 43;
  expect(findBlankness(picture)).toBe('one_colour');
});

test('C9 takes a single lit pixel as something to show', () => {
  const picture = pictureOf([0, 0, 0]);
  picture.data[200_000] = 30;
  expect(findBlankness(picture)).toBeUndefined();
});

test('C9 takes two colours that differ in one channel alone as something to show', () => {
  const picture = pictureOf([200, 200, 200]);
  picture.data[2] = 180;
  expect(findBlankness(picture)).toBeUndefined();
});
