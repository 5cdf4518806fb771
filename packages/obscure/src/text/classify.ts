import { type Blocks } from '../blocks/Blocks.js';
import { heightOf, widthOf, type Box } from '../components/Box.js';
import type { Component } from '../components/findComponents.js';
import type { Colour } from './colours.js';
import { findExtremes } from './findExtremes.js';
import { findPaper } from './findPaper.js';
import { hasLineGap } from './hasLineGap.js';
import { isSolid } from './isSolid.js';
import type { Piece, PieceKind } from './Piece.js';

/** A picture stands on nothing. */
const NONE: Colour = [0, 0, 0];
/** Thin titles up to this many blocks high are as dense as small text: there, lines must be told apart. */
const TALLEST_THIN_LINE = 18;
/** In so many blocks of a piece of text its paper shows between the strokes. */
const LEAST_AGREEMENT = 0.55;
/** In fewer blocks it may be all ink: a dot. */
const FEW_BLOCKS = 4;
/** A lone stem (l, I) lies in so few columns of blocks that half of them may hold no paper at all. */
const WIDEST_STEM = 3;
/** The same for strokes of letters (ㅏ, ニ), upright or not. A longer one is the side of a frame. */
const WIDEST_STROKE = 4;
const LONGEST_STROKE = 24;
/** A box with more soft blocks than this stands on a photo or a gradient. */
const MOST_SOFT = 0.25;
/** Two lines of small text that touch are at least this many blocks high and wide. */
const LEAST_PARAGRAPH = { height: 9, width: 24 };
/**
 * A paragraph is wider than high. Letters of a thin title can be as dense, but stand apart, each
 * narrower than high.
 */
const PARAGRAPH_WIDTH = 1.3;
/** Small text has a stroke every few pixels; in a line of large type at most 46 of 100 pixels lie on an edge. */
const DENSE = 0.47;
/**
 * Letters higher than this many blocks are mostly hollow, but for a stem. Lines of small text, as in a
 * terminal, fill their box however narrow their column is.
 */
const TALLEST_FULL_LETTERS = 24;
const WIDEST_FULL_STEM = 6;
const FULL = 0.6;
/** Higher than this many blocks (240 px) nothing counts as a line of text. */
const TALLEST_LINE = 60;
/**
 * Says of a component whether it is text, and of which kind, or a picture. Text stands on paper: there
 * is flat paper around it, and the same paper shows between its strokes. Noise and photos have neither.
 */
export function classify(blocks: Blocks, component: Component): Piece {
  const { box, members } = component;
  const { rough, width } = blocks;
  let weight = 0;
  let moment = 0;
  let secondMoment = 0;
  for (let index = 0; index < members.length; index += 1) {
    const at = members[index]!;
    const y = (at / width) | 0;
    const share = rough[at]!;
    const turn = share * y;
    weight += share;
    moment += turn;
    secondMoment += turn * y;
  }
  const density = weight / 255 / members.length;
  const measured = { box, members, weight, moment, secondMoment, density };
  const paper = findPaper(blocks, box);
  if (paper === undefined) return { ...measured, kind: 'picture', paper: NONE, ink: NONE };

  const { ink, paperShare } = findExtremes(blocks, component, paper);
  const piece = { ...measured, paper, ink };
  const showsPaper = isStroke(box) || members.length < FEW_BLOCKS || paperShare >= LEAST_AGREEMENT;
  const isText = showsPaper && softShare(blocks, box) < MOST_SOFT;
  return { ...piece, kind: isText ? textKind(blocks, piece) : 'picture' };
}

function isStroke(box: Box): boolean {
  const [width, height] = [widthOf(box), heightOf(box)];
  if (width <= WIDEST_STEM) return true;
  return Math.min(width, height) <= WIDEST_STROKE && Math.max(width, height) <= LONGEST_STROKE;
}

function textKind(blocks: Blocks, piece: Omit<Piece, 'kind'>): PieceKind {
  const height = heightOf(piece.box);
  const width = widthOf(piece.box);
  const isLarge = height >= LEAST_PARAGRAPH.height && width >= LEAST_PARAGRAPH.width;
  if (
    isLarge &&
    width >= PARAGRAPH_WIDTH * height &&
    piece.density >= DENSE &&
    (height > TALLEST_THIN_LINE || hasLineGap(blocks, piece))
  )
    return 'paragraph';
  if (isFullOfLines(piece)) return 'paragraph';
  if (height > TALLEST_LINE || isSolid(blocks, piece)) return 'picture';
  return 'run';
}

function isFullOfLines({ box, members }: Omit<Piece, 'kind'>): boolean {
  const [width, height] = [widthOf(box), heightOf(box)];
  const isLarge = height > TALLEST_FULL_LETTERS && width > WIDEST_FULL_STEM;
  return isLarge && members.length >= FULL * width * height;
}

function softShare({ soft, width }: Blocks, box: Box): number {
  let count = 0;
  for (let y = box.top; y <= box.bottom; y += 1) {
    const row = soft.subarray(y * width + box.left, y * width + box.right + 1);
    // Most rows have none: the engine finds that out faster than a loop in a young process.
    for (let x = row.indexOf(1); x !== -1; x = row.indexOf(1, x + 1)) count += 1;
  }
  return count / (widthOf(box) * heightOf(box));
}
