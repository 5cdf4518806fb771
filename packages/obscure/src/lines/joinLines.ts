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
/** Up to this height (32 px) a lone piece is painted over like text: it may be a letter. */
const LITTLE = 8;
/** A taller lone piece that is not even this many times as wide as high may be an icon. */
const WIDE = 1.25;
/** The same for a piece taller than {@link TALL} blocks (96 px): few words are, many drawings. */
const WIDE_WHEN_TALL = 2.5;
const TALL = 24;
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
  const loners = spaced.filter(({ length }) => length < LEAST_LETTERS).flat();
  const lines = [...groups.filter((group) => !isLone(group)), ...titles].map((group) =>
    lineOf(blocks, group),
  );
  return attachAccents(blocks, lines, loners);
}

/** Whether a group is one piece that may be an icon, an avatar or part of a drawing. */
function isLone(group: readonly Piece[]): boolean {
  const [piece] = group;
  if (piece === undefined || group.length > 1) return false;
  const height = heightOf(piece.box);
  const wide = (height > TALL ? WIDE_WHEN_TALL : WIDE) * height;
  return height > LITTLE && widthOf(piece.box) < wide && piece.density < DENSE;
}
