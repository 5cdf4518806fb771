import type { Blocks } from '../blocks/Blocks.js';
import { heightOf, widthOf, type Box } from '../components/Box.js';
import type { Piece } from '../text/Piece.js';
import type { JoinedLines } from './JoinedLines.js';
import type { Line } from './Line.js';
import { lineOf } from './lineOf.js';
import { haveOneInk, TALLEST_LETTER } from './standTogether.js';

/** Accents are at most this many blocks high and half as high as their line. */
const TALLEST_ACCENT = 7;
/** An accent stands at most this share of the line's height above it, and less below. */
const ABOVE = 0.5;
const BELOW = 0.3;
/** A stroke beside large letters, as in Japanese, is lower than this share of their height and so near. */
const LOW = 0.45;
const LEAST_LARGE = 9;
const STROKE_SPACE = 0.6;

/**
 * Gives dots, accents and strokes to the line that they belong to. Left alone, each would become a bar of its
 * own, and say that the word below has an i or an umlaut.
 */
export function attachAccents(
  blocks: Pick<Blocks, 'width'>,
  lines: readonly Line[],
  loners: readonly Piece[],
): JoinedLines {
  const carriers = lines.map((line) => lines.find((each) => each !== line && carries(each, line)));
  const owners = carriers.map((carrier) => carrier && lastCarrier(carrier));
  const accents = new Map<Line, Piece[]>();
  lines.forEach((line, index) => {
    const owner = owners[index];
    if (owner) accents.set(owner, [...(accents.get(owner) ?? []), ...line.pieces]);
  });
  const grownLines = lines
    .filter((_, index) => owners[index] === undefined)
    .map((line) => {
      const added = accents.get(line);
      return added ? lineOf(blocks, [...line.pieces, ...added]) : line;
    });
  return { lines: grownLines, loners };

  /** What carries an accent may be carried itself. */
  function lastCarrier(line: Line): Line {
    let last = line;
    for (let next = carriers[lines.indexOf(last)]; next !== undefined;) {
      last = next;
      next = carriers[lines.indexOf(last)];
    }
    return last;
  }
}

function carries(carrier: Line, carried: Line): boolean {
  const line = carrier.box;
  const accent = carried.box;
  // What is carried is lower than what carries it, whichever rule says so.
  if (accent.bottom - accent.top >= line.bottom - line.top) return false;
  if (isWithin(accent, line)) return true;
  if (isStroke(accent, line) && haveOneInk(carrier, carried)) return true;
  if (!isAccent(accent, line)) return false;
  const x = (accent.left + accent.right + 1) / 2;
  const y = (accent.top + accent.bottom + 1) / 2;
  return (
    x >= line.left - 1 &&
    x <= line.right + 2 &&
    y >= line.top - ABOVE * heightOf(line) &&
    y <= line.bottom + 1 + BELOW * heightOf(line)
  );
}

/** The counter of a large letter is a piece of its own. */
function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.left > outer.left &&
    inner.right < outer.right &&
    inner.top > outer.top &&
    inner.bottom < outer.bottom
  );
}

function isStroke(stroke: Box, line: Box): boolean {
  const height = heightOf(line);
  const gap = Math.max(line.left - stroke.right, stroke.left - line.right);
  return (
    height >= LEAST_LARGE &&
    height <= TALLEST_LETTER &&
    heightOf(stroke) < LOW * height &&
    stroke.top >= line.top - 1 &&
    stroke.bottom <= line.bottom + 1 &&
    gap <= STROKE_SPACE * height
  );
}

function isAccent(accent: Box, line: Box): boolean {
  return (
    heightOf(accent) <= TALLEST_ACCENT &&
    heightOf(line) >= 2 * heightOf(accent) &&
    heightOf(line) >= 3 &&
    widthOf(accent) <= Math.max(2, heightOf(line) / 2)
  );
}
