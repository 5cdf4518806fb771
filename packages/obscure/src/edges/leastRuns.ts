import type { StraightRuns } from './explainStraight.js';

/** Lengths from which an edge is the layout's, in blocks: 192 and 128 px on a full-HD screen. */
const STRAIGHT_DOWN = 48;
const STRAIGHT_ACROSS = 32;

/** The same in pixels, where a block is `factor` pixels each way. */
export function leastRuns(factor: number): StraightRuns {
  return { down: STRAIGHT_DOWN * factor, across: STRAIGHT_ACROSS * factor };
}
