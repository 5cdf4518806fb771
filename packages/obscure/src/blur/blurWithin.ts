import { gaussianWeights } from './gaussianWeights.js';

/** A shift that brings the first pass down to 16 bits a value. */
const FIRST_SHIFT = 6;
const SECOND_SHIFT = 14;

/**
 * Blurs the blocks of a mask among themselves: what lies outside takes no part, so that no colour
 * bleeds across the frame of a photo. Everything inside is an average over the whole reach of the
 * Gaussian, divided by how much of that lay inside.
 *
 * @param mask 1 for each block that is blurred and contributes
 */
export function blurWithin(
  colours: Uint8Array,
  mask: Uint8Array,
  width: number,
  height: number,
  sigma: number,
): void {
  const weights = gaussianWeights(sigma);
  const source = new Int32Array(mask.length * 4);
  for (let at = 0; at < mask.length; at += 1) {
    if (mask[at] === 0) continue;
    for (let channel = 0; channel < 3; channel += 1) {
      source[at * 4 + channel] = colours[at * 3 + channel]!;
    }
    source[at * 4 + 3] = 255;
  }
  const across = new Int32Array(source.length);
  const both = new Int32Array(source.length);
  for (let y = 0; y < height; y += 1) {
    if (!mask.subarray(y * width, (y + 1) * width).includes(1)) continue;
    for (let x = 0; x < width; x += 1) {
      average(source, across, weights, (y * width + x) * 4, 4, x, width, FIRST_SHIFT);
    }
  }
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      if (mask[at] === 0) continue;
      average(across, both, weights, at * 4, width * 4, y, height, SECOND_SHIFT);
    }
  }
  for (let at = 0; at < mask.length; at += 1) {
    if (mask[at] === 0) continue;
    const share = both[at * 4 + 3]!;
    for (let channel = 0; channel < 3; channel += 1) {
      const value = Math.floor((both[at * 4 + channel]! * 255 + (share >> 1)) / share);
      colours[at * 3 + channel] = Math.min(255, value);
    }
  }
}

/**
 * The weighted sum around one block along a row or a column: `index` is its place among `count`
 * blocks that lie `step` apart. Past the ends nothing contributes.
 */
function average(
  from: Int32Array,
  to: Int32Array,
  weights: Int32Array,
  at: number,
  step: number,
  index: number,
  count: number,
  shift: number,
): void {
  const reach = weights.length >> 1;
  const first = Math.max(-reach, -index);
  const last = Math.min(reach, count - 1 - index);
  let red = 0;
  let green = 0;
  let blue = 0;
  let share = 0;
  for (let offset = first, near = at + first * step; offset <= last; offset += 1, near += step) {
    const part = from[near + 3]!;
    if (part === 0) continue;
    const by = weights[offset + reach]!;
    red += from[near]! * by;
    green += from[near + 1]! * by;
    blue += from[near + 2]! * by;
    share += part * by;
  }
  to[at] = red >> shift;
  to[at + 1] = green >> shift;
  to[at + 2] = blue >> shift;
  to[at + 3] = share >> shift;
}
