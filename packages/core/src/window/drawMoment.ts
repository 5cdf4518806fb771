import { drawBelow } from '../random/drawBelow.js';
import type { RandomSource } from '../random/RandomSource.js';
import type { Interval } from '../time/Interval.js';

/**
 * The moment of a window's capture: uniform over the whole milliseconds of the window, or of what
 * is left of it from `from` on (C2). Undefined when nothing is left.
 *
 * Draw it once per window and keep the window's number durably before the moment comes
 * ({@link decideDraw}); never show it before it has passed.
 *
 * @example
 * const at = drawMoment(windowAt(entry, windowIndexAt(entry, now)), now, cryptoRandom(crypto));
 */
export function drawMoment(
  window: Interval,
  from: number,
  random: RandomSource,
): number | undefined {
  const startAt = Math.ceil(Math.max(window.startAt, from));
  const left = Math.ceil(window.endAt) - startAt;
  return left < 1 ? undefined : startAt + drawBelow(left, random);
}
