import { wallMidnight } from './day.js';
import type { Day } from './daySchema.js';
import { wallDay, type WallTime } from './wallTime.js';

const HOUR_MS = 3_600_000;
const SECOND_MS = 1000;

/**
 * The first instant whose wall day is `day` or later (V7). Midnight may exist twice (the earlier one
 * counts) or not at all (then the day begins where the clock jumps to).
 */
export function startOfDay(day: Day, wallTime: WallTime): number {
  const midnight = wallMidnight(day);
  const offset = (at: number) => wallTime(at) - at;
  const candidates = [midnight - 24 * HOUR_MS, midnight + 24 * HOUR_MS]
    .map((near) => midnight - offset(near))
    .filter((at) => wallTime(at) === midnight);
  return candidates.length > 0 ? Math.min(...candidates) : firstInstantOf(day, midnight, wallTime);
}

function firstInstantOf(day: Day, midnight: number, wallTime: WallTime): number {
  let before = midnight - 15 * HOUR_MS;
  let reached = midnight + 39 * HOUR_MS;
  while (reached - before > SECOND_MS) {
    const middle = Math.floor((before + reached) / 2 / SECOND_MS) * SECOND_MS;
    if (wallDay(middle, wallTime) >= day) reached = middle;
    else before = middle;
  }
  return reached;
}
