import { ACROSS_LINE, type Blocks } from '../blocks/Blocks.js';
import type { Box } from '../components/Box.js';

/** How far below its text an underline lies at most, and how far past its ends it reaches, in blocks. */
const BELOW = 2;
const PAST = 3;

/** Whether a straight line in or under a line of text ends where the text ends. */
export function isUnderlined({ straight, width, height }: Blocks, box: Box): boolean {
  const middle = (box.left + box.right) >> 1;
  for (let y = box.top; y <= Math.min(height - 1, box.bottom + BELOW); y += 1) {
    if (!has(middle, y)) continue;
    if (!has(box.left - PAST, y) && !has(box.right + PAST, y)) return true;
  }
  return false;

  function has(x: number, y: number): boolean {
    return x >= 0 && x < width && (straight[y * width + x]! & ACROSS_LINE) !== 0;
  }
}
