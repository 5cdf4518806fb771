import type { Blocks } from '../blocks/Blocks.js';
import { heightOf, widthOf, type Box } from '../components/Box.js';

/** Smaller than this many blocks either way, it may be a dot or the stem of a letter. */
const LEAST = 5;
/** A stem is narrower than this share of its height; the face of a button, a disc or an avatar is not. */
const NARROWEST = 0.6;
/** So much of its box shows a face of another colour than the paper, and at most so much the paper. */
const LEAST_FACE = 0.25;
const MOST_PAPER = 0.08;
/** A disc up to this many blocks high leaves more paper in its corners, but fills more than bold letters of its size. */
const TALLEST_DISC = 16;
const DISC_FACE = 0.42;
const DISC_PAPER = 0.2;
const SQUARE = 1.25;

/**
 * Whether a piece is a shape with a face of its own: a button, a disc, an avatar. The boldest letter
 * shows more paper, in its counters and around its arms. In doubt it is a letter: a bar in place of an
 * icon looks odd, a letter that is only blurred can be read.
 *
 * @param isPaper whether a flat block shows what the piece stands on
 */
export function isSolid(blocks: Blocks, box: Box, isPaper: (at: number) => boolean): boolean {
  const [width, height] = [widthOf(box), heightOf(box)];
  if (Math.min(width, height) < LEAST || width < NARROWEST * height) return false;
  let face = 0;
  let bare = 0;
  for (let y = box.top; y <= box.bottom; y += 1) {
    for (let x = box.left; x <= box.right; x += 1) {
      const at = y * blocks.width + x;
      if (blocks.flat[at] === 0) continue;
      if (isPaper(at)) bare += 1;
      else face += 1;
    }
  }
  const area = width * height;
  if (height <= TALLEST_DISC && width <= SQUARE * height && face >= DISC_FACE * area)
    return bare <= DISC_PAPER * area;
  return face >= LEAST_FACE * area && bare <= MOST_PAPER * area;
}
