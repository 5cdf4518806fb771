import type { Blocks } from '../blocks/Blocks.js';
import { heightOf, widthOf } from '../components/Box.js';
import type { Piece } from '../text/Piece.js';
import { areSpacedLetters } from './areSpacedLetters.js';
import { attachAccents } from './attachAccents.js';
import { groupBy } from './groupBy.js';
import type { JoinedLines } from './JoinedLines.js';
import { lineOf } from './lineOf.js';
import { standTogether } from './standTogether.js';

/** Further than this many blocks apart nothing is one line. */
const FURTHEST = 48;
/** Up to this height (32 px) a letter of a title set wide is a piece like any other. */
const LITTLE = 8;
/** Few words are taller than this (96 px), many drawings are. */
const TALL = 24;
/**
 * A lone piece that is not taller, nor narrower than this share of its height, and fills this share of
 * its box is painted over like text: it may be a short word whose letters are connected, as in Arabic.
 * The rim of a button fills less, the end of a bubble is narrower.
 */
const FULL = 0.35;
const NARROWEST_WORD = 0.6;
/** A piece is lone when it is not even this many times as wide as high. */
const WIDE = 1.25;
/** The same for a piece taller than {@link TALL}. */
const WIDE_WHEN_TALL = 2.5;
const DENSE = 0.42;
/** So many letters in a row make a title set wide. */
const LEAST_LETTERS = 3;

/** Joins the pieces of text that stand side by side into lines. */
export function joinLines(blocks: Blocks, runs: readonly Piece[]): JoinedLines {
  const ordered = [...runs].sort((one, other) => one.box.left - other.box.left);
  const groups = groupBy(ordered, FURTHEST, (left, right) => standTogether(blocks, left, right));
  const lone = groups.filter(isLone).map(([piece]) => piece as Piece);
  const spaced = groupBy(lone, FURTHEST, areSpacedLetters);
  const titles = spaced.filter(({ length }) => length >= LEAST_LETTERS);
  const others = spaced.filter(({ length }) => length < LEAST_LETTERS).flat();
  const words = others.filter(isConnectedWord);
  const loners = others.filter((piece) => !isConnectedWord(piece));
  const lines = [
    ...groups.filter((group) => !isLone(group)),
    ...titles,
    ...words.map((word) => [word]),
  ].map((group) => lineOf(blocks, group));
  return attachAccents(blocks, lines, loners);
}

/** Whether a group is one piece that may be a letter, an icon, an avatar or part of a drawing. */
function isLone(group: readonly Piece[]): boolean {
  const [piece] = group;
  if (piece === undefined || group.length > 1) return false;
  const height = heightOf(piece.box);
  const wide = (height > TALL ? WIDE_WHEN_TALL : WIDE) * height;
  return height > LITTLE && widthOf(piece.box) < wide && piece.density < DENSE;
}

function isConnectedWord({ box, members }: Piece): boolean {
  const [width, height] = [widthOf(box), heightOf(box)];
  const isWide = height <= TALL && width >= NARROWEST_WORD * height;
  return isWide && members.length >= FULL * width * height;
}
