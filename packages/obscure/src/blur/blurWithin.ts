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
    convolve(source, across, weights, y * width * 4, 4, width, FIRST_SHIFT);
  }
  for (let x = 0; x < width; x += 1) {
    convolve(across, both, weights, x * 4, width * 4, height, SECOND_SHIFT);
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

/** One pass along a row or a column of four values a block; past the end nothing contributes. */
function convolve(
  from: Int32Array,
  to: Int32Array,
  weights: Int32Array,
  start: number,
  step: number,
  count: number,
  shift: number,
): void {
  const reach = weights.length >> 1;
  for (let index = 0; index < count; index += 1) {
    const first = Math.max(0, index - reach);
    const last = Math.min(count - 1, index + reach);
    let red = 0;
    let green = 0;
    let blue = 0;
    let share = 0;
    let weight = first - index + reach;
    for (let at = start + first * step, end = start + last * step; at <= end; at += step) {
      const by = weights[weight]!;
      red += from[at]! * by;
      green += from[at + 1]! * by;
      blue += from[at + 2]! * by;
      share += from[at + 3]! * by;
      weight += 1;
    }
    const at = start + index * step;
    to[at] = red >> shift;
    to[at + 1] = green >> shift;
    to[at + 2] = blue >> shift;
    to[at + 3] = share >> shift;
  }
}
