import type { Blocks } from '../blocks/Blocks.js';
import { heightOf, widthOf } from '../components/Box.js';
import { hasLineGap } from './hasLineGap.js';
import { isSolid } from './isSolid.js';
import type { Measured } from './measure.js';
import type { PieceKind } from './Piece.js';

/** Thin titles up to this many blocks high are as dense as small text: there, lines must be told apart. */
const TALLEST_THIN_LINE = 18;
/** Two lines of small text that touch are at least this many blocks high and wide. */
const LEAST_PARAGRAPH = { height: 9, width: 24 };
/**
 * A paragraph is wider than high. Letters of a thin title can be as dense, but stand apart, each
 * narrower than high.
 */
const PARAGRAPH_WIDTH = 1.3;
/** Small text has a stroke every few pixels; in a line of large type at most 46 of 100 pixels lie on an edge. */
const DENSE = 0.47;
/**
 * Letters higher than this many blocks are mostly hollow, but for a stem. Lines of small text, as in a
 * terminal, fill their box however narrow their column is.
 */
const TALLEST_FULL_LETTERS = 24;
const WIDEST_FULL_STEM = 6;
const FULL = 0.6;
/** Higher than this many blocks (240 px) nothing counts as a line of text. */
const TALLEST_LINE = 60;
/**
 * Which kind of text a piece is, or a picture after all.
 *
 * @param isPaper whether a flat block shows what the piece stands on
 */
export function textKind(
  blocks: Blocks,
  piece: Measured,
  isPaper: (at: number) => boolean,
): PieceKind {
  const height = heightOf(piece.box);
  const width = widthOf(piece.box);
  const isLarge = height >= LEAST_PARAGRAPH.height && width >= LEAST_PARAGRAPH.width;
  if (
    isLarge &&
    width >= PARAGRAPH_WIDTH * height &&
    piece.density >= DENSE &&
    (height > TALLEST_THIN_LINE || hasLineGap(blocks, piece))
  )
    return 'paragraph';
  if (isFullOfLines(piece)) return 'paragraph';
  if (height > TALLEST_LINE || isSolid(blocks, piece.box, isPaper)) return 'picture';
  return 'run';
}

function isFullOfLines({ box, members }: Measured): boolean {
  const [width, height] = [widthOf(box), heightOf(box)];
  const isLarge = height > TALLEST_FULL_LETTERS && width > WIDEST_FULL_STEM;
  return isLarge && members.length >= FULL * width * height;
}
