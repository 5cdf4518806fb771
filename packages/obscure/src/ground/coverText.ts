import type { Blocks } from '../blocks/Blocks.js';
import type { Line } from '../lines/Line.js';
import { cellsOf } from '../paint/cellsOf.js';
import type { Piece } from '../text/Piece.js';
import type { Cover } from './Cover.js';
import { coverLines, markBox, markOf } from './coverLines.js';

/**
 * Says what is to be cleared of text on a gradient, and where its bars lie.
 *
 * @param taken 1 for each block that was cleared of other text: there is no ground
 */
export function coverText(
  blocks: Blocks,
  lines: readonly Line[],
  paragraphs: readonly Piece[],
  taken: Uint8Array,
): Cover {
  const texts = [...lines.flatMap(({ pieces }) => pieces), ...paragraphs];
  const cover = coverLines(blocks, lines, barriersOf(blocks, texts, taken));
  for (const piece of paragraphs) {
    for (const { cell, bar } of cellsOf(blocks, piece)) {
      markBox(blocks, cover.cleared, cell, 1);
      if (bar !== undefined) markBox(blocks, cover.bars, bar, markOf(piece));
    }
  }
  return cover;
}

/** Whatever is rough and no text ends the gradient. */
function barriersOf(
  { rough, straight }: Blocks,
  texts: readonly Piece[],
  taken: Uint8Array,
): Uint8Array {
  const barriers = rough.map((value) => (value === 0 ? 0 : 1));
  for (const { members } of texts) {
    for (let index = 0; index < members.length; index += 1) barriers[members[index]!] = 0;
  }
  for (let at = 0; at < barriers.length; at += 1)
    if ((straight[at]! | taken[at]!) !== 0) barriers[at] = 1;
  return barriers;
}
