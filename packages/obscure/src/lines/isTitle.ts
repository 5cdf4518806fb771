import { heightOf, widthOf } from '../components/Box.js';
import type { Line } from './Line.js';

/** So many pieces in a row, or a line so many times as wide as high, is text also on a photo. */
const LEAST_LETTERS = 3;
const WIDE = 1.6;

/** Whether a line on a ground is surely text. What stands alone on a photo may be anything. */
export function isTitle({ ground, pieces, box }: Line): boolean {
  if (ground === 'gradient') return true;
  return pieces.length >= LEAST_LETTERS || widthOf(box) >= WIDE * heightOf(box);
}
