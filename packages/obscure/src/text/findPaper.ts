import type { Blocks } from '../blocks/Blocks.js';
import { grown, type Box } from '../components/Box.js';
import { colourAt, type Colour } from './colours.js';

const BIN_BITS = 3;

/**
 * The colour that a piece of text stands on: the most frequent one among the flat blocks in the ring
 * around its box, or within the box when there are none. Taken from blocks that show nothing else, so
 * that it says nothing about the letters; and from around them, since the strokes of a bold title are
 * flat too. `undefined` when not one block is flat.
 */
export function findPaper(blocks: Blocks, box: Box): Colour | undefined {
  const { left, top, right, bottom } = grown(box, 1, blocks);
  const tally = createTally();
  count(blocks, { left, right, top, bottom: top }, tally);
  count(blocks, { left, right, top: bottom, bottom }, tally);
  count(blocks, { left, right: left, top, bottom }, tally);
  count(blocks, { left: right, right, top, bottom }, tally);
  const around = mostFrequent(blocks, tally);
  if (around !== undefined) return around;
  count(blocks, box, tally);
  return mostFrequent(blocks, tally);
}

/** Flat blocks by brightness: how many, and the first of each. */
interface Tally {
  readonly counts: Uint32Array;
  readonly firsts: Int32Array;
}

function createTally(): Tally {
  const bins = 256 >> BIN_BITS;
  return { counts: new Uint32Array(bins), firsts: new Int32Array(bins) };
}

function count({ flat, darkest, width }: Blocks, box: Box, { counts, firsts }: Tally): void {
  for (let y = box.top; y <= box.bottom; y += 1) {
    for (let at = y * width + box.left, last = y * width + box.right; at <= last; at += 1) {
      if (flat[at] === 0) continue;
      const bin = darkest[at]! >> BIN_BITS;
      if (counts[bin] === 0) firsts[bin] = at;
      counts[bin]! += 1;
    }
  }
}

function mostFrequent({ mean }: Blocks, { counts, firsts }: Tally): Colour | undefined {
  let best = 0;
  for (let bin = 1; bin < counts.length; bin += 1) {
    if (counts[bin]! > counts[best]!) best = bin;
  }
  return counts[best] === 0 ? undefined : colourAt(mean, firsts[best]!);
}
