import type { Interval } from '../time/Interval.js';
import { addDays, wallMidnight, type Day } from './day.js';
import { dayOnWall } from './dayOf.js';
import { wallTimeIn, type WallTime } from './wallTime.js';

const HOUR_MS = 3_600_000;
const SECOND_MS = 1000;

/**
 * First and last instant of a day in `timeZone`: [start of `day`, start of the next day), so 23 or
 * 25 hours long when the clocks change (V7).
 */
export function dayBounds(day: Day, timeZone: string): Interval {
  const wallTime = wallTimeIn(timeZone);
  return { startAt: startOfDay(day, wallTime), endAt: startOfDay(addDays(day, 1), wallTime) };
}

/**
 * The first instant whose wall day is `day` or later. Midnight may exist twice (the earlier one
 * counts) or not at all (then the day begins where the clock jumps to).
 */
function startOfDay(day: Day, wallTime: WallTime): number {
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
    if (dayOnWall(middle, wallTime) >= day) reached = middle;
    else before = middle;
  }
  return reached;
}
