import type { Piece } from '../text/Piece.js';

/**
 * Puts pieces into groups: any two that belong together, directly or by way of others, share one.
 * Pieces come from left to right, and two further apart than `reach` blocks are not even asked about.
 */
export function groupBy(
  pieces: readonly Piece[],
  reach: number,
  belong: (left: Piece, right: Piece) => boolean,
): Piece[][] {
  const parents = pieces.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root]!;
    return root;
  };
  pieces.forEach((left, index) => {
    for (let other = index + 1; other < pieces.length; other += 1) {
      const right = pieces[other]!;
      if (right.box.left - left.box.right > reach) break;
      if (belong(left, right)) parents[rootOf(other)] = rootOf(index);
    }
  });
  const groups = new Map<number, Piece[]>();
  pieces.forEach((piece, index) => {
    const root = rootOf(index);
    groups.set(root, [...(groups.get(root) ?? []), piece]);
  });
  return [...groups.values()];
}
