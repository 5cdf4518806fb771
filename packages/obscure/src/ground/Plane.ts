/** A brightness that changes evenly: that of block (x, y) is `base + right * x + down * y`. */
export interface Plane {
  readonly base: number;
  readonly right: number;
  readonly down: number;
  /** How far the blocks that it was fitted to lie from it, in steps of brightness (root mean square). */
  readonly residual: number;
  /** Share of those blocks that hold more than one colour, 0 to 1. */
  readonly softShare: number;
}

/** The brightness that a plane has in a block. */
export function brightnessAt({ base, right, down }: Plane, x: number, y: number): number {
  return base + right * x + down * y;
}
