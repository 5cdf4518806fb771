import type { Blocks } from '../blocks/Blocks.js';
import { heightOf, widthOf, type Box } from '../components/Box.js';
import type { Component } from '../components/findComponents.js';
import { classifyOnGround } from '../ground/classifyOnGround.js';
import { doesDrift } from '../ground/doesDrift.js';
import { colourAt, distance, type Colour } from './colours.js';
import { findExtremes } from './findExtremes.js';
import { findPaper } from './findPaper.js';
import { isStroke } from './isStroke.js';
import { measure } from './measure.js';
import type { Piece } from './Piece.js';
import { textKind } from './textKind.js';

/** A picture stands on nothing. */
const NONE: Colour = [0, 0, 0];
/** In so many blocks of a piece of text its paper shows between the strokes. */
const LEAST_AGREEMENT = 0.55;
/** A box with more soft blocks than this stands on a photo or a gradient. */
const MOST_SOFT = 0.25;
/** A flat block that differs by more steps from the paper shows something else. */
const OTHER_COLOUR = 12;

/**
 * Says of a component whether it is text, and of which kind, or a picture. Text stands on paper: there
 * is flat paper around it, and the same paper shows between its strokes. Noise and photos have neither.
 * Where the paper is not of one colour it may be a ground that changes evenly.
 */
export function classify(blocks: Blocks, component: Component): Piece {
  const { box } = component;
  const isDrifting = doesDrift(blocks, box);
  const onGround = isDrifting ? classifyOnGround(blocks, component) : undefined;
  if (onGround !== undefined) return onGround;

  const measured = { ...measure(blocks, component), doesDrift: isDrifting };
  const paper = findPaper(blocks, box);
  if (paper === undefined) return { ...measured, kind: 'picture', paper: NONE, ink: NONE };

  const { ink, paperShare } = findExtremes(blocks, component, paper);
  const piece = { ...measured, paper, ink };
  const showsPaper = isStroke(component) || paperShare >= LEAST_AGREEMENT;
  const isText = showsPaper && softShare(blocks, box) < MOST_SOFT;
  if (!isText) return { ...piece, kind: 'picture' };
  const isPaper = (at: number) => distance(paper, colourAt(blocks.mean, at)) <= OTHER_COLOUR;
  return { ...piece, kind: textKind(blocks, piece, isPaper) };
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
