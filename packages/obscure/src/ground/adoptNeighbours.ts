import { heightOf, type Box } from '../components/Box.js';
import { brightnessOf } from '../text/colours.js';
import type { Piece } from '../text/Piece.js';

/** A piece so near to one that stands on a ground, in heights of the taller, stands on it, too. */
const NEAR = 0.6;

/**
 * Lets pieces of text that were found on paper stand on the ground of their neighbours, and of theirs:
 * around a dot or a narrow letter a gradient changes so little that it looks like paper.
 */
export function adoptNeighbours(pieces: readonly Piece[]): readonly Piece[] {
  const owners = pieces.filter(({ kind, isOnGradient }) => kind === 'run' && isOnGradient);
  if (owners.length === 0) return pieces;
  const orphans = new Set(
    pieces.filter(({ kind, isOnGradient }) => kind === 'run' && !isOnGradient),
  );
  const adopted = new Map<Piece, Piece>();
  for (let next = 0; next < owners.length; next += 1) {
    const owner = owners[next]!;
    const isDark = isDarkOn(owner);
    for (const orphan of orphans) {
      if (isDarkOn(orphan) !== isDark || !areNear(owner.box, orphan.box)) continue;
      const child = { ...orphan, paper: owner.paper, ink: owner.ink, isOnGradient: true };
      adopted.set(orphan, child);
      owners.push(child);
      orphans.delete(orphan);
    }
  }
  return pieces.map((piece) => adopted.get(piece) ?? piece);
}

function isDarkOn({ paper, ink }: Piece): boolean {
  return brightnessOf(ink) < brightnessOf(paper);
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
