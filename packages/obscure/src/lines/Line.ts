import type { Box } from '../components/Box.js';
import type { Colour } from '../text/colours.js';
import type { Piece } from '../text/Piece.js';

/** A line of text, or what is taken for one: pieces that stand side by side on the same paper. */
export interface Line {
  readonly box: Box;
  readonly pieces: readonly Piece[];
  readonly paper: Colour;
  readonly ink: Colour;
  /** As of its largest piece. */
  readonly isOnGradient?: boolean | undefined;
  /** The row in which the ink has its centre: it moves less from word to word than the box does. */
  readonly centre: number;
  /** Height of a plain rectangle whose ink would spread as far up and down: about that of a small letter. */
  readonly inkHeight: number;
  /** First and last column of the ink around the centre: the tail of a j and the hook of an f lie outside. */
  readonly first: number;
  readonly last: number;
}
