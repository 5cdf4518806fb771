import type { Piece } from '../text/Piece.js';
import type { Line } from './Line.js';

/** Lines of text, and the pieces that turned out to stand alone like an icon does. */
export interface JoinedLines {
  readonly lines: readonly Line[];
  readonly loners: readonly Piece[];
}
