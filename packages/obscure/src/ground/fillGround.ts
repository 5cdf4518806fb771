import { grown, type Box } from '../components/Box.js';
import type { Canvas } from '../paint/Canvas.js';
import type { Cover } from './Cover.js';

/**
 * Gives cleared blocks the ground that lies around them: from the nearest block that is not cleared to
 * the left, to the right, above and below, each counting the more the nearer it is. That is exact where
 * the ground changes evenly. Nothing is read from within, so it says nothing about what was there.
 *
 * @param sources what is around, as it may be shown: of a photo, which may hold letters, it is blurred
 * @returns 1 for each block that was filled: one with no ground in sight keeps what it shows
 */
export function fillGround(
  { colours }: Canvas,
  { cleared, barriers }: Cover,
  width: number,
  height: number,
  sources: Uint8Array,
): Uint8Array {
  const filled = new Uint8Array(cleared.length);
  const sums = new Float64Array(cleared.length * 4);
  const { left, top, right, bottom } = grown(boxOf(cleared, width), 1, { width, height });
  for (let y = top; y <= bottom; y += 1) {
    sweep(y * width + left, 1, right - left + 1);
    sweep(y * width + right, -1, right - left + 1);
  }
  for (let x = left; x <= right; x += 1) {
    sweep(top * width + x, width, bottom - top + 1);
    sweep(bottom * width + x, -width, bottom - top + 1);
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
      sums[at * 4]! += share * sources[source * 3]!;
      sums[at * 4 + 1]! += share * sources[source * 3 + 1]!;
      sums[at * 4 + 2]! += share * sources[source * 3 + 2]!;
      sums[at * 4 + 3]! += share;
    }
  }
}

/** The smallest box around all that is set. */
function boxOf(map: Uint8Array, width: number): Box {
  const first = map.indexOf(1);
  const last = map.lastIndexOf(1);
  const [top, bottom] = [Math.floor(first / width), Math.floor(last / width)];
  let [left, right] = [width, -1];
  for (let y = top; y <= bottom; y += 1) {
    const row = map.subarray(y * width, (y + 1) * width);
    const start = row.indexOf(1);
    if (start === -1) continue;
    left = Math.min(left, start);
    right = Math.max(right, row.lastIndexOf(1));
  }
  return { left, top, right, bottom };
}
