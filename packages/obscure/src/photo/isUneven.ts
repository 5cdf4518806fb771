import type { Blocks } from '../blocks/Blocks.js';
import { grown, type Box } from '../components/Box.js';

/** A box is looked at in so many places each way. */
const PLACES = 9;
/** Blocks around the box that are looked at, too. */
const ROOM = 2;
/** Fewer places that show a ground say nothing. */
const LEAST_SEEN = 6;
/** On paper less than this many steps of brightness lie between the dark and the bright fifth of the places. */
const UNEVEN = 5;

/** Whether what shows between the rough blocks of a box is no paper: a photo or a gradient. */
export function isUneven({ darkest, rough, straight, width, height }: Blocks, box: Box): boolean {
  const { left, top, right, bottom } = grown(box, ROOM, { width, height });
  const seen: number[] = [];
  for (let down = 0; down < PLACES; down += 1) {
    const y = top + Math.round(((bottom - top) * down) / (PLACES - 1));
    for (let across = 0; across < PLACES; across += 1) {
      const at = y * width + left + Math.round(((right - left) * across) / (PLACES - 1));
      if ((rough[at]! | straight[at]!) === 0) seen.push(darkest[at]!);
    }
  }
  if (seen.length < LEAST_SEEN) return true;
  seen.sort((one, other) => one - other);
  const fifth = Math.floor(seen.length / 5);
  return seen[seen.length - 1 - fifth]! - seen[fifth]! >= UNEVEN;
}
