import { DOWN_LINE, type Blocks } from '../blocks/Blocks.js';
import { heightOf } from '../components/Box.js';
import { distance } from '../text/colours.js';
import { inkOf } from '../text/inkOf.js';
import type { Piece } from '../text/Piece.js';

/** Papers that differ by more steps than this are two: a selected row, a cell of another colour. */
const SAME_PAPER = 12;
/** The space between two words, as a share of the taller one's height. */
const WORD_SPACE = 0.6;
const LEAST_SPACE = 2;
/**
 * A much lower piece beside a tall one is not of its line, unless it touches, or is a stroke in the midst
 * of its rows, as in Japanese letters, and no further than this share of its height.
 */
const LEAST_HEIGHT_RATIO = 0.3;
const STROKE_SPACE = 0.5;
/** Letters whose strokes stand apart are at most so many blocks (96 px) high; what is higher is a frame. */
export const TALLEST_LETTER = 24;

/** Whether two pieces are neighbours in one line of text: near, side by side, on one paper, no rule between. */
export function standTogether(blocks: Blocks, left: Piece, right: Piece): boolean {
  const taller = Math.max(heightOf(left.box), heightOf(right.box));
  const lower = Math.min(heightOf(left.box), heightOf(right.box));
  const gap = right.box.left - left.box.right;
  if (gap > Math.max(LEAST_SPACE, WORD_SPACE * taller)) return false;
  const overlap = overlapOf(left, right);
  const isStroke = overlap === lower && taller <= TALLEST_LETTER && haveOneInk(left, right);
  const nearest = isStroke ? STROKE_SPACE * taller : 1;
  if (lower < LEAST_HEIGHT_RATIO * taller && gap > nearest) return false;
  if (overlap < lower / 2) return false;
  return distance(left.paper, right.paper) <= SAME_PAPER && !isRuledOff(blocks, left, right);
}

/** Whether two pieces, or lines, would become bars of one colour. */
export function haveOneInk(
  one: Pick<Piece, 'paper' | 'ink'>,
  other: Pick<Piece, 'paper' | 'ink'>,
): boolean {
  return distance(inkOf(one.paper, one.ink), inkOf(other.paper, other.ink)) === 0;
}

/** Rows that both pieces reach into. */
export function overlapOf({ box: one }: Piece, { box: other }: Piece): number {
  return Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) + 1;
}

/** Whether a straight edge runs down between two pieces, as between the columns of a table. */
function isRuledOff(
  { straight, width }: Blocks,
  { box: left }: Piece,
  { box: right }: Piece,
): boolean {
  const top = Math.max(left.top, right.top);
  const row = (top + Math.min(left.bottom, right.bottom)) >> 1;
  for (let x = left.right; x <= right.left; x += 1) {
    if ((straight[row * width + x]! & DOWN_LINE) !== 0) return true;
  }
  return false;
}
