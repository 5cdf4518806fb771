import type { Blocks } from '../blocks/Blocks.js';
import { grown, type Box } from '../components/Box.js';

/** The ring around a line is so many blocks away. */
const ROOM = 2;

/** The blocks around a box, near enough to show what it stands on. */
export function ringOf(blocks: Blocks, box: Box): number[] {
  const { left, right, top, bottom } = grown(box, ROOM, blocks);
  const ring: number[] = [];
  for (let x = left; x <= right; x += 1) {
    ring.push(top * blocks.width + x, bottom * blocks.width + x);
  }
  for (let y = top + 1; y < bottom; y += 1) {
    ring.push(y * blocks.width + left, y * blocks.width + right);
  }
  return ring;
}
