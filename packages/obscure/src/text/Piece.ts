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
  /** Sum of roughness, and of roughness times row: their ratio is where the ink lies. */
  readonly weight: number;
  readonly moment: number;
  /** Mean roughness of its blocks, 0 to 1. */
  readonly density: number;
}
