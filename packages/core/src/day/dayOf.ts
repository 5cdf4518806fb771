import type { Day } from './day.js';
import { wallTimeIn, type WallTime } from './wallTime.js';

/** The calendar day on which an instant falls in `timeZone` (V7): exactly one. */
export function dayOf(at: number, timeZone: string): Day {
  return dayOnWall(at, wallTimeIn(timeZone));
}

/** The same with a clock reader already at hand. */
export function dayOnWall(at: number, wallTime: WallTime): Day {
  return new Date(wallTime(at)).toISOString().slice(0, 10) as Day;
}
