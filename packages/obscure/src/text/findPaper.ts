import type { Blocks } from '../blocks/Blocks.js';
import { grown, type Box } from '../components/Box.js';
import { colourAt, type Colour } from './colours.js';

const BIN_BITS = 3;

/**
 * The colour that a piece of text stands on: the most frequent one among the flat blocks in its box
 * and the ring around it. Taken from blocks that show nothing else, so that it says nothing about the
 * letters. `undefined` when not one block is flat.
 *
 * @param counts which blocks are asked; all, unless told
 */
export function findPaper(
  blocks: Blocks,
  box: Box,
  counts: (x: number, y: number) => boolean = () => true,
): Colour | undefined {
  const found = new Uint32Array(256 >> BIN_BITS);
  const firsts = new Int32Array(found.length);
  const { left, top, right, bottom } = grown(box, 1, blocks);
  for (let y = top; y <= bottom; y += 1) {
    for (let x = left; x <= right; x += 1) {
      const at = y * blocks.width + x;
      if (blocks.flat[at] === 0 || !counts(x, y)) continue;
      const bin = blocks.darkest[at]! >> BIN_BITS;
      if (found[bin] === 0) firsts[bin] = at;
      found[bin]! += 1;
    }
  }
  let best = 0;
  found.forEach((count, bin) => {
    if (count > found[best]!) best = bin;
  });
  return found[best] === 0 ? undefined : colourAt(blocks.mean, firsts[best]!);
}
