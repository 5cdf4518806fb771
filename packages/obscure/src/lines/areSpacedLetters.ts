import { heightOf } from '../components/Box.js';
import { distance } from '../text/colours.js';
import { inkOf } from '../text/inkOf.js';
import type { Piece } from '../text/Piece.js';
import { overlapOf } from './standTogether.js';

/** Space between the letters of a title set wide, as a share of their height. */
const LETTER_SPACE = 1.6;
const LIKE_HEIGHT = 0.55;

/** Whether two pieces look like letters of one title set wide: alike in height, paper and ink. */
export function areSpacedLetters(left: Piece, right: Piece): boolean {
  const taller = Math.max(heightOf(left.box), heightOf(right.box));
  const lower = Math.min(heightOf(left.box), heightOf(right.box));
  return (
    right.box.left - left.box.right <= LETTER_SPACE * taller &&
    lower >= LIKE_HEIGHT * taller &&
    overlapOf(left, right) >= 0.8 * lower &&
    distance(left.paper, right.paper) === 0 &&
    distance(inkOf(left.paper, left.ink), inkOf(right.paper, right.ink)) === 0
  );
}
