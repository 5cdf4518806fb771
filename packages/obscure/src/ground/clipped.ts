import type { Blocks } from '../blocks/Blocks.js';
import { grown, type Box } from '../components/Box.js';

/** Room that is left before a barrier, so that some of the ground stays to be read. */
const KEPT = 1;

/** The part of a room that lies on one ground with a box: up to shortly before the first barrier each way. */
export function clipped(blocks: Blocks, barriers: Uint8Array, box: Box, room: Box): Box {
  const core = grown(box, 1, blocks);
  let { left, right, top, bottom } = core;
  const isFree = (x0: number, x1: number, y0: number, y1: number): boolean => {
    for (let y = y0; y <= y1; y += 1) {
      for (let x = x0; x <= x1; x += 1) if (barriers[y * blocks.width + x] !== 0) return false;
    }
    return true;
  };
  while (left > room.left && left > 0 && isFree(left - 1, left - 1, top, bottom)) left -= 1;
  while (
    right < room.right &&
    right < blocks.width - 1 &&
    isFree(right + 1, right + 1, top, bottom)
  )
    right += 1;
  if (left > room.left) left = Math.min(core.left, left + KEPT);
  if (right < room.right) right = Math.max(core.right, right - KEPT);
  while (top > room.top && top > 0 && isFree(left, right, top - 1, top - 1)) top -= 1;
  while (
    bottom < room.bottom &&
    bottom < blocks.height - 1 &&
    isFree(left, right, bottom + 1, bottom + 1)
  )
    bottom += 1;
  if (top > room.top) top = Math.min(core.top, top + KEPT);
  if (bottom < room.bottom) bottom = Math.max(core.bottom, bottom - KEPT);
  return { left, right, top, bottom };
}
