import type { Canvas } from '../paint/Canvas.js';
import type { Cover } from './Cover.js';

/**
 * Gives cleared blocks the ground that lies around them: from the nearest block that is not cleared to
 * the left, to the right, above and below, each counting the more the nearer it is. That is exact where
 * the ground changes evenly. Nothing is read from within, so it says nothing about what was there.
 *
 * @returns 1 for each block that was filled: one with no ground in sight keeps what it shows
 */
export function fillGround(
  { colours }: Canvas,
  { cleared, barriers }: Cover,
  width: number,
  height: number,
): Uint8Array {
  const filled = new Uint8Array(cleared.length);
  if (!cleared.includes(1)) return filled;
  const sums = new Float64Array(cleared.length * 4);
  for (let y = 0; y < height; y += 1) {
    if (!cleared.subarray(y * width, (y + 1) * width).includes(1)) continue;
    sweep(y * width, 1, width);
    sweep((y + 1) * width - 1, -1, width);
  }
  for (let x = 0; x < width; x += 1) {
    sweep(x, width, height);
    sweep((height - 1) * width + x, -width, height);
  }
  for (let at = cleared.indexOf(1); at !== -1; at = cleared.indexOf(1, at + 1)) {
    const weight = sums[at * 4 + 3]!;
    if (weight === 0) continue;
    filled[at] = 1;
    for (let channel = 0; channel < 3; channel += 1) {
      colours[at * 3 + channel] = Math.round(sums[at * 4 + channel]! / weight);
    }
  }
  return filled;

  function sweep(start: number, step: number, count: number): void {
    let source = -1;
    let away = 0;
    for (let index = 0, at = start; index < count; index += 1, at += step) {
      if (cleared[at] === 0) {
        source = barriers[at] === 0 ? at : -1;
        away = 0;
        continue;
      }
      if (source === -1) continue;
      away += 1;
      const share = 1 / away;
      sums[at * 4]! += share * colours[source * 3]!;
      sums[at * 4 + 1]! += share * colours[source * 3 + 1]!;
      sums[at * 4 + 2]! += share * colours[source * 3 + 2]!;
      sums[at * 4 + 3]! += share;
    }
  }
}
