import type { Blocks } from '../blocks/Blocks.js';
import { grown, heightOf, widthOf, type Box } from '../components/Box.js';
import { colourAt, type Colour } from './colours.js';

const BIN_BITS = 3;

/**
 * The colour that a piece of text stands on: the most frequent one among the flat blocks in the ring
 * around its box, or within the box when there are none. Taken from blocks that show nothing else, so
 * that it says nothing about the letters; and from around them, since the strokes of a bold title are
 * flat too. `undefined` when not one block is flat.
 */
export function findPaper(blocks: Blocks, box: Box): Colour | undefined {
  const ring = grown(box, 1, blocks);
  return (
    mostFrequent(blocks, [
      ...rowOf(blocks, ring, ring.top),
      ...rowOf(blocks, ring, ring.bottom),
      ...columnOf(blocks, ring, ring.left),
      ...columnOf(blocks, ring, ring.right),
    ]) ?? mostFrequent(blocks, rowsOf(blocks, box))
  );
}

function mostFrequent(blocks: Blocks, among: readonly number[]): Colour | undefined {
  const counts = new Uint32Array(256 >> BIN_BITS);
  const firsts = new Int32Array(counts.length);
  for (const at of among) {
    if (blocks.flat[at] === 0) continue;
    const bin = blocks.darkest[at]! >> BIN_BITS;
    if (counts[bin] === 0) firsts[bin] = at;
    counts[bin]! += 1;
  }
  let best = 0;
  counts.forEach((count, bin) => {
    if (count > counts[best]!) best = bin;
  });
  return counts[best] === 0 ? undefined : colourAt(blocks.mean, firsts[best]!);
}

function rowOf({ width }: Blocks, box: Box, y: number): number[] {
  return Array.from({ length: widthOf(box) }, (_, x) => y * width + box.left + x);
}

function columnOf({ width }: Blocks, box: Box, x: number): number[] {
  return Array.from({ length: heightOf(box) }, (_, y) => (box.top + y) * width + x);
}

function rowsOf(blocks: Blocks, box: Box): number[] {
  return Array.from({ length: heightOf(box) }, (_, y) => rowOf(blocks, box, box.top + y)).flat();
}
