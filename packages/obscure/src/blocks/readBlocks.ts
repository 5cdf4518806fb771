import { explainStraight } from '../edges/explainStraight.js';
import { findEdges } from '../edges/findEdges.js';
import { leastRuns } from '../edges/leastRuns.js';
import { fittedSize } from '../frame/fittedSize.js';
import type { Frame } from '../frame/Frame.js';
import { halve } from '../frame/halve.js';
import { lumaOf } from '../frame/lumaOf.js';
import type { Blocks } from './Blocks.js';
import { dropHatching } from './dropHatching.js';
import { measureBlocks } from './measureBlocks.js';

/** Shrinks a frame to blocks and measures them: colours, rough edges, straight edges. */
export function readBlocks(original: Frame, asked: number): Blocks {
  const { factor, halvings } = fittedSize(original, asked);
  let frame = original;
  for (let count = 0; count < halvings; count += 1) frame = halve(frame);
  const luma = lumaOf(frame);
  const edges = findEdges(luma, frame.width, frame.height);
  explainStraight(edges, frame.width, frame.height, leastRuns(factor));
  const blocks = measureBlocks(frame, luma, edges, factor);
  dropHatching(blocks);
  blocks.flat.forEach((_, at) => {
    blocks.flat[at] = (blocks.rough[at]! | blocks.straight[at]! | blocks.soft[at]!) === 0 ? 1 : 0;
  });
  return blocks;
}
