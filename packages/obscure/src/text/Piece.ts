import type { Box } from '../components/Box.js';
import type { Colour } from './colours.js';

/** What a component was found to be. */
export type PieceKind =
  /** Part of a line of text. */
  | 'run'
  /** Several lines of small text that touch. */
  | 'paragraph'
  /** Anything else: blurred. */
  | 'picture';

/** A component of which it is known what it is. */
export interface Piece {
  readonly kind: PieceKind;
  readonly box: Box;
  readonly members: Int32Array;
  readonly paper: Colour;
  /** The colour of the letters' strongest pixel. */
  readonly ink: Colour;
  /** Sums of roughness, of roughness times row, and times row squared: where the ink lies and how far it spreads. */
  readonly weight: number;
  readonly moment: number;
  readonly secondMoment: number;
  /** Mean roughness of its blocks, 0 to 1. */
  readonly density: number;
  /** Whether the colour around it differs from one side to the other. */
  readonly doesDrift?: boolean | undefined;
  /** Whether it stands on a gradient or a photo: then `paper` and `ink` only say which of both is darker. */
  readonly isOnGradient?: boolean | undefined;
}
