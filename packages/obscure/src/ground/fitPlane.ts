import type { Blocks } from '../blocks/Blocks.js';
import { grown, heightOf, widthOf, type Box } from '../components/Box.js';
import type { Plane } from './Plane.js';

/** So much of the ring must show the ground; letters to both sides of one leave about half. */
const LEAST_SHOWN = 0.3;
const LEAST_BLOCKS = 6;
/** A ring whose blocks lie so badly (in one row, say) tells no slope. */
const SINGULAR = 1e-6;
/**
 * What changes by less over the box, in steps of brightness and of red against blue, and is no more uneven, is
 * paper: what is left of a ring's noise is no slope.
 */
const LEAST_SPAN = 0.4;
const LEAST_TINT_SPAN = 0.8;
const NOISE = 1;

/**
 * Fits a plane to the brightness of the ground in the ring around a box: what is neither rough nor on
 * a straight edge. `undefined` when too little of the ring shows it, when such an edge passes through, and when
 * it hardly changes: then it is paper.
 */
export function fitPlane(
  { rough, straight, soft, mean, width, height }: Blocks,
  box: Box,
): Plane | undefined {
  const ring = grown(box, 1, { width, height });
  const [middleX, middleY] = [(ring.left + ring.right) / 2, (ring.top + ring.bottom) / 2];
  let count = 0;
  let softCount = 0;
  let [x1, y1, xx, xy, yy] = [0, 0, 0, 0, 0];
  let [v1, vv, vx, vy] = [0, 0, 0, 0];
  let [c1, cx, cy] = [0, 0, 0];
  for (let y = ring.top; y <= ring.bottom; y += 1) {
    const isSide = y > ring.top && y < ring.bottom;
    const step = isSide ? Math.max(1, ring.right - ring.left) : 1;
    for (let x = ring.left; x <= ring.right; x += step) {
      const at = y * width + x;
      // Beyond a long straight edge there may be another panel.
      if (straight[at] !== 0) return undefined;
      if (rough[at] !== 0) continue;
      const value = (mean[at * 3]! * 77 + mean[at * 3 + 1]! * 150 + mean[at * 3 + 2]! * 29) / 256;
      const [toX, toY] = [x - middleX, y - middleY];
      count += 1;
      softCount += soft[at]!;
      x1 += toX;
      y1 += toY;
      xx += toX * toX;
      xy += toX * toY;
      yy += toY * toY;
      v1 += value;
      vv += value * value;
      vx += value * toX;
      vy += value * toY;
      const tint = mean[at * 3]! - mean[at * 3 + 2]!;
      c1 += tint;
      cx += tint * toX;
      cy += tint * toY;
    }
  }
  if (count < LEAST_BLOCKS || count < LEAST_SHOWN * 2 * (widthOf(ring) + heightOf(ring)))
    return undefined;
  // Sums about the mean of what was met.
  const [sxx, sxy, syy] = [xx - (x1 * x1) / count, xy - (x1 * y1) / count, yy - (y1 * y1) / count];
  const [svx, svy, svv] = [vx - (v1 * x1) / count, vy - (v1 * y1) / count, vv - (v1 * v1) / count];
  const [scx, scy] = [cx - (c1 * x1) / count, cy - (c1 * y1) / count];
  const determinant = sxx * syy - sxy * sxy;
  if (determinant < SINGULAR * (sxx + syy) ** 2) return undefined;
  const [right, down] = [svx * syy - svy * sxy, svy * sxx - svx * sxy].map(
    (slope) => slope / determinant,
  ) as [number, number];
  const residual = Math.sqrt(Math.max(0, svv - right * svx - down * svy) / count);
  const span = spanOf(ring, right, down);
  const tints = [scx * syy - scy * sxy, scy * sxx - scx * sxy] as const;
  const tintSpan = spanOf(ring, tints[0] / determinant, tints[1] / determinant);
  if (residual < NOISE && span < LEAST_SPAN && tintSpan < LEAST_TINT_SPAN) return undefined;
  return {
    base: (v1 - right * x1 - down * y1) / count - right * middleX - down * middleY,
    ...{ right, down, residual },
    softShare: softCount / count,
  };
}

/** How far a plane changes over a box. */
function spanOf(box: Box, right: number, down: number): number {
  return Math.abs(right) * widthOf(box) + Math.abs(down) * heightOf(box);
}
