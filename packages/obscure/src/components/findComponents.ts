import type { Blocks } from '../blocks/Blocks.js';
import type { Box } from './Box.js';

/** Rough blocks that touch each other, corners included. */
export interface Component {
  readonly box: Box;
  /** Indices of its blocks. */
  readonly members: Int32Array;
}

/**
 * Gathers what is rough into pieces: a word or a line of text, an icon, the edges within a photo.
 * In order of their first block, so that the same frame always gives the same pieces.
 */
export function findComponents({ rough, width, height }: Blocks): Component[] {
  const seen = new Uint8Array(rough.length);
  const queue = new Int32Array(rough.length);
  const components: Component[] = [];
  let queued = 0;

  for (let start = 0; start < rough.length; start += 1) {
    if (rough[start] === 0 || seen[start] === 1) continue;
    const first = queued;
    queue[queued++] = start;
    seen[start] = 1;
    let [left, right, top, bottom] = [width, 0, height, 0];
    for (let next = first; next < queued; next += 1) {
      const at = queue[next]!;
      const x = at % width;
      const y = (at - x) / width;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
      for (let nearY = Math.max(0, y - 1); nearY <= Math.min(height - 1, y + 1); nearY += 1) {
        for (let nearX = Math.max(0, x - 1); nearX <= Math.min(width - 1, x + 1); nearX += 1) {
          const near = nearY * width + nearX;
          if (rough[near] === 0 || seen[near] === 1) continue;
          seen[near] = 1;
          queue[queued++] = near;
        }
      }
    }
    components.push({
      box: { left, top, right, bottom },
      members: queue.subarray(first, queued),
    });
  }
  return components;
}
