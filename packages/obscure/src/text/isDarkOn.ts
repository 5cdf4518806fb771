import { brightnessOf } from './colours.js';
import type { Piece } from './Piece.js';

/** Whether the ink of a piece, or of a line, is darker than what it stands on. */
export function isDarkOn({ paper, ink }: Pick<Piece, 'paper' | 'ink'>): boolean {
  return brightnessOf(ink) < brightnessOf(paper);
}
