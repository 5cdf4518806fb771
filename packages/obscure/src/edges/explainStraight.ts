import { ACROSS, ACROSS_STRAIGHT, DOWN, DOWN_STRAIGHT } from './edgeBits.js';

/** How many pixels an edge must run on without a gap to count as a window's, a panel's or a rule's. */
export interface StraightRuns {
  readonly down: number;
  readonly across: number;
}

/**
 * Marks every edge pixel that lies in a long straight run: what explains it is the layout, and no
 * letter is that long. Runs down must be longer than runs across, because the tallest straight strokes
 * of letters (l, T, I) stand upright.
 */
export function explainStraight(
  edges: Uint8Array,
  width: number,
  height: number,
  runs: StraightRuns,
): void {
  const down = new Int32Array(width);
  for (let y = 1; y < height; y += 1) {
    let across = 0;
    const row = y * width;
    for (let x = 1; x < width; x += 1) {
      const bits = edges[row + x]!;
      if ((bits & DOWN) !== 0) down[x]! += 1;
      else if (down[x] !== 0) {
        markRun(edges, row - width + x, -width, down[x]!, runs.down, DOWN_STRAIGHT);
        down[x] = 0;
      }
      if ((bits & ACROSS) !== 0) across += 1;
      else if (across !== 0) {
        markRun(edges, row + x - 1, -1, across, runs.across, ACROSS_STRAIGHT);
        across = 0;
      }
    }
    markRun(edges, row + width - 1, -1, across, runs.across, ACROSS_STRAIGHT);
  }
  const lastRow = (height - 1) * width;
  for (let x = 1; x < width; x += 1) {
    markRun(edges, lastRow + x, -width, down[x]!, runs.down, DOWN_STRAIGHT);
  }
}

function markRun(
  edges: Uint8Array,
  last: number,
  step: number,
  length: number,
  least: number,
  bit: number,
): void {
  if (length < least) return;
  for (let count = 0, at = last; count < length; count += 1, at += step) edges[at]! |= bit;
}
