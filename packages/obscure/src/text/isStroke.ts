import { heightOf, widthOf } from '../components/Box.js';
import type { Component } from '../components/findComponents.js';

/** In fewer blocks it may be all ink: a dot. */
const FEW_BLOCKS = 4;
/** A lone stem (l, I) lies in so few columns of blocks that half of them may hold no paper at all. */
const WIDEST_STEM = 3;
/** The same for strokes of letters (ㅏ, ニ), upright or not. A longer one is the side of a frame. */
const WIDEST_STROKE = 4;
const LONGEST_STROKE = 24;

/** Whether a component is so narrow or so small that no block of it need show its paper: a stem, a dot. */
export function isStroke({ box, members }: Component): boolean {
  const [width, height] = [widthOf(box), heightOf(box)];
  if (width <= WIDEST_STEM || members.length < FEW_BLOCKS) return true;
  return Math.min(width, height) <= WIDEST_STROKE && Math.max(width, height) <= LONGEST_STROKE;
}
