import { heightOf, type Box } from '../components/Box.js';
import { isDarkOn } from '../text/isDarkOn.js';
import type { Piece } from '../text/Piece.js';

/** A piece so near to one that stands on a ground, in heights of the taller, stands on it, too. */
const NEAR = 0.6;

/**
 * Lets pieces of text that were found on paper stand on the ground of their neighbours: around a dot or
 * a narrow letter a gradient changes so little that it looks like paper.
 */
export function adoptNeighbours(pieces: readonly Piece[]): readonly Piece[] {
  const grounded = pieces.filter(({ kind, isOnGradient }) => kind === 'run' && isOnGradient);
  if (grounded.length === 0) return pieces;
  return pieces.map((piece) => {
    if (piece.kind !== 'run' || piece.isOnGradient) return piece;
    const isDark = isDarkOn(piece);
    const owner = grounded.find(
      (each) => isDarkOn(each) === isDark && areNear(each.box, piece.box),
    );
    return owner ? { ...piece, paper: owner.paper, ink: owner.ink, isOnGradient: true } : piece;
  });
}

function areNear(one: Box, other: Box): boolean {
  const reach = NEAR * Math.max(heightOf(one), heightOf(other), 4);
  return (
    one.left - other.right <= reach &&
    other.left - one.right <= reach &&
    one.top - other.bottom <= reach &&
    other.top - one.bottom <= reach
  );
}
