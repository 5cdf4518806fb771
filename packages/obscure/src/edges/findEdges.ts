import { ACROSS, ACROSS_STRONG, DOWN, DOWN_STRONG } from './edgeBits.js';

/** Steps of brightness from which a straight edge is looked for: the faint borders of panels count. */
const FAINT = 4;

/** Steps of brightness from which an edge may be a letter's. Anything weaker is blurred. */
const STRONG = 10;

/** Marks where each pixel differs from its left and upper neighbour. The first row and column have none. */
export function findEdges(luma: Uint8Array, width: number, height: number): Uint8Array {
  const edges = new Uint8Array(luma.length);
  for (let y = 1; y < height; y += 1) {
    for (let at = y * width + 1, end = (y + 1) * width; at < end; at += 1) {
      const here = luma[at]!;
      const left = Math.abs(here - luma[at - 1]!);
      const above = Math.abs(here - luma[at - width]!);
      let bits = 0;
      if (left > FAINT) bits = left > STRONG ? DOWN | DOWN_STRONG : DOWN;
      if (above > FAINT) bits |= above > STRONG ? ACROSS | ACROSS_STRONG : ACROSS;
      edges[at] = bits;
    }
  }
  return edges;
}
