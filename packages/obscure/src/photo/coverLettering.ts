import { ACROSS_LINE, DOWN_LINE, type Blocks } from '../blocks/Blocks.js';
import type { Cover } from '../ground/Cover.js';
import { coverLines } from '../ground/coverLines.js';
import type { Piece } from '../text/Piece.js';
import type { Lettering } from './findLettering.js';

/** The edge of a photo is at least so many blocks long; a shorter one may lie within it. */
const LEAST_EDGE = 32;

/** Says what is to be cleared of text on photos, and where its bars lie. */
export function coverLettering(blocks: Blocks, { lines, pieces }: Lettering): Cover {
  const barriers = new Uint8Array(blocks.rough.length);
  if (lines.length > 0) {
    markEdges(blocks, barriers);
    markText(pieces, barriers);
  }
  return coverLines(blocks, lines, barriers);
}

/** A photo ends at text on paper. Specks within it are taken for text, too, but not on paper. */
function markText(pieces: readonly Piece[], barriers: Uint8Array): void {
  for (const { kind, members, doesDrift, isOnGradient } of pieces) {
    if (kind === 'picture' || doesDrift === true || isOnGradient === true) continue;
    for (let index = 0; index < members.length; index += 1) barriers[members[index]!] = 1;
  }
}

/** A photo ends at a straight edge as long as a side of it. */
function markEdges({ straight, width, height }: Blocks, barriers: Uint8Array): void {
  for (let x = 0; x < width; x += 1) markLine(x, width, height, DOWN_LINE);
  for (let y = 0; y < height; y += 1) markLine(y * width, 1, width, ACROSS_LINE);

  function markLine(start: number, step: number, count: number, line: number): void {
    let length = 0;
    for (let index = 0; index <= count; index += 1) {
      if (index < count && (straight[start + index * step]! & line) !== 0) {
        length += 1;
        continue;
      }
      for (let back = 1; length >= LEAST_EDGE && back <= length; back += 1) {
        barriers[start + (index - back) * step] = 1;
      }
      length = 0;
    }
  }
}
