import type { Blocks } from '../blocks/Blocks.js';
import { grown, type Box } from '../components/Box.js';
import type { Line } from '../lines/Line.js';
import { barOf, roomOf } from '../paint/barOf.js';
import { cellsOf } from '../paint/cellsOf.js';
import { brightnessOf } from '../text/colours.js';
import type { Piece } from '../text/Piece.js';
import { clipped } from './clipped.js';
import { DARKER, LIGHTER, type Cover } from './Cover.js';

/** Says what is to be cleared of text on a gradient, and where its bars lie. */
export function coverText(
  blocks: Blocks,
  lines: readonly Line[],
  paragraphs: readonly Piece[],
): Cover {
  const count = blocks.width * blocks.height;
  const cover: Cover = {
    cleared: new Uint8Array(count),
    bars: new Uint8Array(count),
    barriers: barriersOf(blocks, [...lines.flatMap(({ pieces }) => pieces), ...paragraphs]),
  };
  for (const piece of paragraphs) {
    for (const { cell, bar } of cellsOf(blocks, piece)) {
      mark(cover.cleared, cell, 1);
      if (bar !== undefined) mark(cover.bars, bar, markOf(piece));
    }
  }
  for (const line of lines) {
    const bar = barOf(line);
    const room = clipped(blocks, cover.barriers, line.box, roomOf(line, bar));
    mark(cover.cleared, room, 1);
    mark(cover.bars, within(bar, room), markOf(line));
  }
  return cover;

  function mark(map: Uint8Array, box: Box, value: number): void {
    const { left, top, right, bottom } = grown(box, 0, blocks);
    for (let y = top; y <= bottom; y += 1) {
      if (right >= left) map.fill(value, y * blocks.width + left, y * blocks.width + right + 1);
    }
  }
}

/** Whatever is rough and no text ends the gradient. */
function barriersOf({ rough, straight }: Blocks, texts: readonly Piece[]): Uint8Array {
  const barriers = rough.map((value) => (value === 0 ? 0 : 1));
  for (const { members } of texts) {
    for (let index = 0; index < members.length; index += 1) barriers[members[index]!] = 0;
  }
  for (let at = 0; at < barriers.length; at += 1) if (straight[at] !== 0) barriers[at] = 1;
  return barriers;
}

function markOf({ paper, ink }: Pick<Line, 'paper' | 'ink'>): number {
  return brightnessOf(ink) < brightnessOf(paper) ? DARKER : LIGHTER;
}

function within(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}
