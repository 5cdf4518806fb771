import type { Blocks } from '../blocks/Blocks.js';
import type { Component } from '../components/findComponents.js';

/** Between two lines at most this share of the ink of the weaker one is left: tails and tops of letters. */
const MOST_IN_GAP = 0.35;

/** What has less ink than this share of the other line is no line: the tail of a g. */
const LEAST_LINE = 0.45;

/**
 * Whether a component holds two lines or more: somewhere between two rows full of ink lies one that is
 * nearly empty. The middle of one large line is not, for the stems of its letters run through.
 */
export function hasLineGap({ rough, width }: Blocks, { box, members }: Component): boolean {
  const { top } = box;
  const rows = new Float64Array(box.bottom - top + 1);
  for (let index = 0; index < members.length; index += 1) {
    const at = members[index]!;
    rows[((at / width) | 0) - top]! += rough[at]!;
  }
  const most = rows.slice();
  for (let row = most.length - 2; row >= 0; row -= 1) {
    most[row] = Math.max(most[row]!, most[row + 1]!);
  }
  let above = 0;
  for (let row = 1; row < rows.length - 1; row += 1) {
    above = Math.max(above, rows[row - 1]!);
    const below = most[row + 1]!;
    const weaker = Math.min(above, below);
    if (weaker < LEAST_LINE * Math.max(above, below)) continue;
    if (rows[row]! < MOST_IN_GAP * weaker) return true;
  }
  return false;
}
