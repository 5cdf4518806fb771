import type { Blocks } from '../blocks/Blocks.js';
import { grown, type Box } from '../components/Box.js';

/** Steps, in any channel, by which two sides of a piece differ on average where its paper is not of one colour. */
const DRIFT = 0.5;
/** So many blocks away from the box: past the smoothed edges of its letters. */
const ROOM = 2;

/**
 * Whether the colour around a box differs from one side to the other. Three places on each side are
 * looked at, so that asking costs little, and letters that reach into one of them hardly matter.
 */
export function doesDrift(blocks: Blocks, box: Box): boolean {
  const { left, top, right, bottom } = grown(box, ROOM, blocks);
  const [x, y] = [(left + right) >> 1, (top + bottom) >> 1];
  const row = blocks.width;
  const corners = [top * row + left, top * row + right, bottom * row + left, bottom * row + right];
  const [one, two, three, four] = corners as [number, number, number, number];
  return (
    doDiffer(blocks, [one, y * row + left, three], [two, y * row + right, four]) ||
    doDiffer(blocks, [one, top * row + x, two], [three, bottom * row + x, four])
  );
}

type Places = readonly [number, number, number];

function doDiffer(blocks: Blocks, one: Places, other: Places): boolean {
  for (let channel = 0; channel < 3; channel += 1) {
    const [first, second] = [meanOf(blocks, one, channel), meanOf(blocks, other, channel)];
    if (Math.abs(first - second) > DRIFT) return true;
  }
  return false;
}

/** The average over the places that show nothing but ground; NaN, which differs from nothing, without any. */
function meanOf({ mean, rough, straight }: Blocks, places: Places, channel: number): number {
  let sum = 0;
  let count = 0;
  for (const at of places) {
    if ((rough[at]! | straight[at]!) !== 0) continue;
    sum += mean[at * 3 + channel]!;
    count += 1;
  }
  return sum / count;
}
