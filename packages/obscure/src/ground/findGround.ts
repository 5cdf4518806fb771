import type { Blocks } from '../blocks/Blocks.js';
import type { Component } from '../components/findComponents.js';
import { fitPlane } from './fitPlane.js';
import type { Plane } from './Plane.js';

/** A gradient around a piece of text, and what the piece is against it. */
export interface Ground {
  readonly plane: Plane;
  /** Whether the strokes are darker than the ground. */
  readonly isDark: boolean;
  /** Share of the blocks in which a stroke shows nearly as strong as the strongest, 0 to 1. */
  readonly markedShare: number;
  /** Share of the blocks in which the ground shows beside the strokes, 0 to 1. */
  readonly shownShare: number;
}

/** Strokes differ from the ground by at least this. */
const LEAST_CONTRAST = 24;
/** The ground differs from its plane by at most this share of what the strokes differ. */
const MOST_UNEVEN = 0.1;
/** A ground that lies no further from its plane is a gradient, as drawn by a program; a photo is less even. */
const DRAWN_RESIDUAL = 2.5;
const DRAWN_SOFT = 0.25;
/** A block shows the ground when it comes so near, in steps, or in shares of the contrast. */
const NEAR = 8;
const NEAR_SHARE = 0.2;
/** A stroke shows in a block whose pixel differs by so much of the contrast. */
const MARKED = 0.4;

/** Looks for a gradient around a component; `undefined` when there is none. */
export function findGround(blocks: Blocks, { box, members }: Component): Ground | undefined {
  const plane = fitPlane(blocks, box);
  if (plane === undefined || !isDrawn(plane)) return undefined;
  const { darkest, brightest, width } = blocks;
  const { base, right, down } = plane;
  let least = 0;
  let most = 0;
  for (let index = 0; index < members.length; index += 1) {
    const at = members[index]!;
    const y = (at / width) | 0;
    const ground = base + right * (at - y * width) + down * y;
    least = Math.min(least, darkest[at]! - ground);
    most = Math.max(most, brightest[at]! - ground);
  }
  const isDark = -least >= most;
  const contrast = Math.max(-least, most);
  if (contrast < LEAST_CONTRAST) return undefined;
  if (plane.residual > MOST_UNEVEN * contrast) return undefined;
  const near = Math.max(NEAR, NEAR_SHARE * contrast);
  const [bare, marked] = isDark ? [brightest, darkest] : [darkest, brightest];
  let shown = 0;
  let strokes = 0;
  const leastMark = contrast * MARKED;
  for (let index = 0; index < members.length; index += 1) {
    const at = members[index]!;
    const y = (at / width) | 0;
    const ground = base + right * (at - y * width) + down * y;
    if (Math.abs(bare[at]! - ground) <= near) shown += 1;
    if (Math.abs(marked[at]! - ground) >= leastMark) strokes += 1;
  }
  return {
    plane,
    isDark,
    markedShare: strokes / members.length,
    shownShare: shown / members.length,
  };
}

/** Whether a ground is as even as only a program draws it. */
function isDrawn({ residual, softShare }: Plane): boolean {
  return residual <= DRAWN_RESIDUAL && softShare <= DRAWN_SOFT;
}
