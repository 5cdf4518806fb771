import type { Blocks } from '../blocks/Blocks.js';
import { heightOf, widthOf, type Box } from '../components/Box.js';
import { groupBy } from '../lines/groupBy.js';
import type { Line } from '../lines/Line.js';
import { lineOf } from '../lines/lineOf.js';
import { overlapOf } from '../lines/standTogether.js';
import { distance, type Colour } from '../text/colours.js';
import { isDarkOn } from '../text/isDarkOn.js';
import { measure } from '../text/measure.js';
import type { Piece } from '../text/Piece.js';
import { findInk, type Inked } from './findInk.js';
import { isLettering } from './isLettering.js';
import { isUneven } from './isUneven.js';
import { strongestOf } from './strongestOf.js';

/** What was found of text on photos. */
export interface Lettering {
  readonly lines: readonly Line[];
  /** All pieces; those that a line covers are pictures now. */
  readonly pieces: readonly Piece[];
}

/** Further than this many blocks apart nothing is one line. */
const FURTHEST = 64;
/** The space between two letters or words, as a share of the taller one's height. */
const WORD_SPACE = 0.8;
const LEAST_SPACE = 3;
/** A stroke far lower than its neighbour may be a dash or part of the photo. */
const LEAST_HEIGHT_RATIO = 0.3;
/** Letters of one line have inks that differ by no more steps. */
const ONE_INK = 8;
/** A letter has at most so many blocks of ink; more is looked at first. */
const MOST_OF_A_LETTER = 400;
/** A line of text has so many rough blocks in each column; the edge of a ridge, which letters may touch, has fewer. */
const LEAST_OF_A_LINE = 1.5;
/** More pieces of one ink than this are a pattern: nobody writes so much on a photo. */
const MOST_LETTERS = 1000;
const BLACK: Colour = [0, 0, 0];
const WHITE: Colour = [255, 255, 255];

/**
 * Finds lines of text on photos. Letters on a photo lie in one piece with what is behind them, so they are
 * told by their ink: one colour all along the line, which nothing around the line has.
 */
export function findLettering(blocks: Blocks, pieces: readonly Piece[]): Lettering {
  const uneven = pieces.filter((piece) => isOnUneven(blocks, piece));
  if (uneven.length === 0) return { lines: [], pieces };
  const known = new Set(uneven);
  const even = pieces.filter((piece) => piece.kind === 'run' && !known.has(piece));
  const lines = strongestOf(
    blocks,
    [false, true].flatMap((isDark) => linesOf(blocks, uneven, even, isDark)),
  );
  // A run that a line covers may reach further, as a ridge behind it does: what is left of it is blurred.
  const isCovered = ({ kind, members }: Piece): boolean =>
    kind === 'run' && lines.some(({ box }) => members.some((at) => isIn(box, at, blocks.width)));
  return {
    lines,
    pieces: pieces.map((piece) => (isCovered(piece) ? { ...piece, kind: 'picture' } : piece)),
  };
}

function linesOf(
  blocks: Blocks,
  uneven: readonly Piece[],
  even: readonly Piece[],
  isDark: boolean,
): readonly Line[] {
  const inked = findInk(blocks, uneven, isDark).map((each) => inkedPiece(blocks, each, isDark));
  if (inked.length === 0 || inked.length > MOST_LETTERS) return [];
  const beside = inRowsOf(
    inked,
    even.filter((run) => isDarkOn(run) === isDark),
  );
  const all = [...inked, ...beside].sort((one, other) => one.box.left - other.box.left);
  const found = new Set(inked);
  return groupBy(all, FURTHEST, standInLine)
    .filter((group) => group.some((piece) => found.has(piece)))
    .filter((group) => isLettering(blocks, group, isDark))
    .map((group) => {
      const written = group.map((piece) => onNoPaper(piece, isDark));
      return lineOf(blocks, written);
    });
}

function isIn(box: Box, at: number, width: number): boolean {
  const x = at % width;
  const y = (at - x) / width;
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

/** Whether letters may lie in one piece with what is behind them, or seem to stand on a paper that is none. */
function isOnUneven(blocks: Blocks, piece: Piece): boolean {
  const { kind, box, members, isOnGradient, doesDrift } = piece;
  if (kind === 'paragraph') return false;
  if (isOnGradient === true) return members.length < LEAST_OF_A_LINE * widthOf(box);
  if (doesDrift === true) return true;
  if (kind === 'run') return false;
  // A letter is smaller than the places where a photo changes.
  return members.length <= MOST_OF_A_LETTER || isUneven(blocks, box);
}

function inkedPiece(blocks: Blocks, { ink, ...component }: Inked, isDark: boolean): Piece {
  return { ...measure(blocks, component), kind: 'run', paper: isDark ? WHITE : BLACK, ink };
}

/** A piece as one of which only is said whether ground or ink is darker. */
function onNoPaper(piece: Piece, isDark: boolean): Piece {
  return { ...piece, paper: isDark ? WHITE : BLACK, isOnGradient: true };
}

/** The pieces that may stand side by side with one of the others. */
function inRowsOf(others: readonly Piece[], pieces: readonly Piece[]): readonly Piece[] {
  const rows = new Set<number>();
  for (const { box } of others) for (let y = box.top; y <= box.bottom; y += 1) rows.add(y);
  return pieces.filter(({ box }) => rows.has((box.top + box.bottom) >> 1));
}

function standInLine(left: Piece, right: Piece): boolean {
  const taller = Math.max(heightOf(left.box), heightOf(right.box));
  const lower = Math.min(heightOf(left.box), heightOf(right.box));
  if (right.box.left - left.box.right > Math.max(LEAST_SPACE, WORD_SPACE * taller)) return false;
  if (lower < LEAST_HEIGHT_RATIO * taller || overlapOf(left, right) < lower / 2) return false;
  // Of a piece on a gradient it is only known whether it is darker.
  if (left.isOnGradient === true || right.isOnGradient === true) return true;
  return distance(left.ink, right.ink) <= ONE_INK;
}
