import type { Picture } from '../../src/index.js';

const COLUMNS = 8;
const ROWS = 6;
/** A step of brightness between neighbours that counts as an edge, 0 to 255. */
const EDGE = 8;
/** Colours are compared in a fiftieth of their range, edges in the share of pixels that have one. */
const COLOUR_UNIT = 50;
const EDGE_UNIT = 0.1;

/**
 * What a screen looks like from afar, over a coarse grid: mean colour, and how much of each cell is
 * edge across and down. After the colour layout and edge histogram descriptors of MPEG-7.
 */
export function layoutFeatures(picture: Picture): Float64Array {
  const features = new Float64Array(COLUMNS * ROWS * 5);
  const cellWidth = Math.floor(picture.width / COLUMNS);
  const cellHeight = Math.floor(picture.height / ROWS);
  for (let cell = 0; cell < COLUMNS * ROWS; cell += 1) {
    const left = (cell % COLUMNS) * cellWidth;
    const top = Math.floor(cell / COLUMNS) * cellHeight;
    const sums = [0, 0, 0, 0, 0];
    for (let y = top; y < top + cellHeight; y += 1) {
      for (let x = left; x < left + cellWidth; x += 1) {
        const at = y * picture.width + x;
        for (let channel = 0; channel < 3; channel += 1) {
          sums[channel]! += picture.data[at * 3 + channel]! / COLOUR_UNIT;
        }
        if (x > 0 && step(picture, at, at - 1) >= EDGE) sums[3]! += 1 / EDGE_UNIT;
        if (y > 0 && step(picture, at, at - picture.width) >= EDGE) sums[4]! += 1 / EDGE_UNIT;
      }
    }
    sums.forEach((sum, index) => (features[cell * 5 + index] = sum / (cellWidth * cellHeight)));
  }
  return features;
}

/** How far two screens lie apart. */
export function distance(one: Float64Array, other: Float64Array): number {
  return one.reduce((sum, value, at) => sum + Math.abs(value - other[at]!), 0);
}

function step({ data }: Picture, one: number, other: number): number {
  return Math.abs(brightness(data, one) - brightness(data, other));
}

function brightness(data: Uint8Array, pixel: number): number {
  const at = pixel * 3;
  return (data[at]! * 77 + data[at + 1]! * 150 + data[at + 2]! * 29) / 256;
}
