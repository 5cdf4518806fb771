import type { Blocks } from '../blocks/Blocks.js';
import type { Passes } from '../passes/Passes.js';
import { heightOf, type Box } from '../components/Box.js';
import { measure, type Measured } from '../text/measure.js';
import type { Piece } from '../text/Piece.js';
import { classifyOnGround } from './classifyOnGround.js';
import { doesDrift } from './doesDrift.js';

/** In fewer blocks there are no letters beside something else. */
const LEAST_BLOCKS = 12;
/** The letters of a title differ from a photo by at least this much within a block, and by this share of the most. */
export const LEAST_STEP = 64;
const STEP_SHARE = 0.45;
/** Where more of the blocks than this hold as much contrast it is the photo's own. */
const MOST_STRONG = 0.6;
/** How far a letter stands from the next at most, and how much taller it may be, in heights. */
const SPACE = 0.5;
const TALLER = 1.6;

/**
 * Looks for a title in what was found to be pictures, by its contrast: the edges of a photo that it
 * crosses join its letters into one piece with half the photo, and are weaker than the letters.
 */
export function lookAgain(passes: Passes, blocks: Blocks, pictures: readonly Piece[]): Piece[] {
  let strong: Uint8Array | undefined;
  for (const { members } of pictures) {
    if (members.length < LEAST_BLOCKS) continue;
    const least = Math.max(LEAST_STEP, STEP_SHARE * mostStep(blocks, members));
    const found = members.filter((at) => stepIn(blocks, at) >= least);
    if (found.length < LEAST_BLOCKS || found.length > MOST_STRONG * members.length) continue;
    strong ??= new Uint8Array(blocks.rough.length);
    for (let index = 0; index < found.length; index += 1) {
      const at = found[index]!;
      strong[at] = blocks.rough[at]!;
    }
  }
  if (strong === undefined) return [];
  const contrasts = { ...blocks, rough: strong };
  const pieces: Piece[] = [];
  let doubtful: Measured[] = [];
  for (const component of passes.findComponents(contrasts)) {
    const drifts = doesDrift(blocks, component.box);
    const piece = drifts ? classifyOnGround(contrasts, component) : undefined;
    if (piece === undefined) doubtful.push(measure(contrasts, component));
    else if (piece.kind === 'run') pieces.push({ ...piece, ground: 'photo' });
  }
  // Nearest first: a letter whose ground is uneven belongs to the title that it stands in.
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index]!;
    const beside = doubtful.filter(({ box }) => areNeighbours(piece.box, box));
    doubtful = doubtful.filter((each) => !beside.includes(each));
    pieces.push(...beside.map((each) => ({ ...piece, ...each })));
  }
  return pieces;
}

function areNeighbours(one: Box, other: Box): boolean {
  const taller = Math.max(heightOf(one), heightOf(other));
  const gap = Math.max(one.left - other.right, other.left - one.right);
  const overlap = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) + 1;
  return (
    gap <= SPACE * taller &&
    heightOf(other) <= TALLER * heightOf(one) &&
    overlap >= Math.min(heightOf(one), heightOf(other)) / 2
  );
}

function mostStep(blocks: Blocks, members: Int32Array): number {
  let most = 0;
  for (let index = 0; index < members.length; index += 1) {
    most = Math.max(most, stepIn(blocks, members[index]!));
  }
  return most;
}

function stepIn({ darkest, brightest }: Blocks, at: number): number {
  return brightest[at]! - darkest[at]!;
}
