/** A rectangle of blocks, both ends included. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function widthOf({ left, right }: Box): number {
  return right - left + 1;
}

export function heightOf({ top, bottom }: Box): number {
  return bottom - top + 1;
}

/** The smallest box around both. */
export function unionOf(one: Box, other: Box): Box {
  return {
    left: Math.min(one.left, other.left),
    top: Math.min(one.top, other.top),
    right: Math.max(one.right, other.right),
    bottom: Math.max(one.bottom, other.bottom),
  };
}

/** The box with `by` more blocks on every side, within a grid of `width` × `height`. */
export function grown(box: Box, by: number, grid: { width: number; height: number }): Box {
  return {
    left: Math.max(0, box.left - by),
    top: Math.max(0, box.top - by),
    right: Math.min(grid.width - 1, box.right + by),
    bottom: Math.min(grid.height - 1, box.bottom + by),
  };
}
