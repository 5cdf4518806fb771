import type { Blocks } from '../blocks/Blocks.js';
import { heightOf, unionOf, widthOf } from '../components/Box.js';
import type { Piece } from '../text/Piece.js';
import { hasStrokes } from './hasStrokes.js';
import { ringOf } from './ringOf.js';

/** Fewer blocks of ink than this may be anything. */
const LEAST_INK = 14;
/** A line has so many blocks of ink in each column; the edge of a ridge has one. */
const LEAST_THICK = 1.4;
/** Narrower than this share of its height it is no line: one letter, a window, a trunk. */
const LEAST_WIDE = 1.3;
/** Around a line hardly anything comes nearer to its ink than this, in steps of brightness. */
const STANDS_OUT = 20;
const LEAST_OUTSTANDING = 0.85;
/** Around a line on paper less than this many steps lie between the dark and the bright tenth of the ring. */
const UNEVEN = 3;

/**
 * Whether pieces of one ink that stand side by side are text on a photo: they lie in strokes, nothing
 * around them has their ink, and what is around them is no paper, on which text is found more exactly.
 */
export function isLettering(blocks: Blocks, pieces: readonly Piece[], isDark: boolean): boolean {
  const box = pieces.map((piece) => piece.box).reduce(unionOf);
  const count = pieces.reduce((sum, { members }) => sum + members.length, 0);
  const [width, height] = [widthOf(box), heightOf(box)];
  if (count < LEAST_INK || count < LEAST_THICK * width || width < LEAST_WIDE * height) return false;
  const strongest = isDark ? blocks.darkest : blocks.brightest;
  const ink = inkOf(strongest, pieces);
  return hasStrokes(blocks, pieces, box, ink) && standsOut(strongest, ringOf(blocks, box), ink);
}

function standsOut(strongest: Uint8Array, ring: readonly number[], ink: number): boolean {
  const around = ring.map((at) => strongest[at]!).sort((one, other) => one - other);
  const far = around.filter((brightness) => Math.abs(brightness - ink) >= STANDS_OUT);
  if (far.length < LEAST_OUTSTANDING * around.length) return false;
  const tenth = Math.floor(around.length / 10);
  return around[around.length - 1 - tenth]! - around[tenth]! >= UNEVEN;
}

/** The brightness that most blocks of the pieces show. */
function inkOf(strongest: Uint8Array, pieces: readonly Piece[]): number {
  const tally = new Uint32Array(256);
  for (const { members } of pieces) {
    for (let index = 0; index < members.length; index += 1)
      tally[strongest[members[index]!]!]! += 1;
  }
  return tally.indexOf(Math.max(...tally));
}
