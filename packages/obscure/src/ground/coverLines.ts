import type { Blocks } from '../blocks/Blocks.js';
import { grown, type Box } from '../components/Box.js';
import type { Line } from '../lines/Line.js';
import { barOf, roomOf } from '../paint/barOf.js';
import { isDarkOn } from '../text/isDarkOn.js';
import type { Piece } from '../text/Piece.js';
import { clipped } from './clipped.js';
import { DARKER, LIGHTER, type Cover } from './Cover.js';

/**
 * Says what is to be cleared of lines that stand on no paper, and where their bars lie.
 *
 * @param barriers 1 for each block beyond which there is another ground
 */
export function coverLines(blocks: Blocks, lines: readonly Line[], barriers: Uint8Array): Cover {
  const cover: Cover = {
    cleared: new Uint8Array(barriers.length),
    bars: new Uint8Array(barriers.length),
    barriers,
  };
  for (const line of lines) {
    const bar = barOf(line);
    const room = clipped(blocks, barriers, line.box, roomOf(line, bar));
    markBox(blocks, cover.cleared, room, 1);
    markBox(blocks, cover.bars, within(bar, room), markOf(line));
  }
  return cover;
}

/** Sets all blocks of a box that lie in the picture. */
export function markBox(
  blocks: Pick<Blocks, 'width' | 'height'>,
  map: Uint8Array,
  box: Box,
  value: number,
): void {
  const { left, top, right, bottom } = grown(box, 0, blocks);
  for (let y = top; y <= bottom; y += 1) {
    if (right >= left) map.fill(value, y * blocks.width + left, y * blocks.width + right + 1);
  }
}

/** Which kind of bar stands for text of these colours. */
export function markOf(text: Pick<Piece, 'paper' | 'ink'>): number {
  return isDarkOn(text) ? DARKER : LIGHTER;
}

function within(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}
