import { ACROSS_LINE, DOWN_LINE, type Blocks } from './Blocks.js';

/** So many neighbouring blocks, each with a straight edge of the same direction, are a pattern. */
const LEAST_PATTERN = 4;

/**
 * Takes back what was called straight where straight edges stand side by side: the bars of a barcode,
 * hatching, text art. The layout of a screen leaves room between its lines. What is taken back counts
 * as a picture and is blurred.
 */
export function dropHatching(blocks: Blocks): void {
  const { width, height } = blocks;
  for (let y = 0; y < height; y += 1) dropAlong(blocks, y * width, 1, width, DOWN_LINE);
  for (let x = 0; x < width; x += 1) dropAlong(blocks, x, width, height, ACROSS_LINE);
}

function dropAlong(blocks: Blocks, start: number, step: number, count: number, line: number): void {
  const { straight, soft } = blocks;
  let run = 0;
  for (let index = 0; index <= count; index += 1) {
    const at = start + index * step;
    if (index < count && (straight[at]! & line) !== 0) {
      run += 1;
      continue;
    }
    if (run >= LEAST_PATTERN) {
      for (let back = 1; back <= run; back += 1) {
        straight[at - back * step] = 0;
        soft[at - back * step] = 1;
      }
    }
    run = 0;
  }
}
