import type { Interval } from '../time/Interval.js';
import { addDays } from './day.js';
import type { Day } from './daySchema.js';
import { startOfDay } from './startOfDay.js';
import { wallTimeIn } from './wallTime.js';

/**
 * First and last instant of a day in `timeZone`: [start of `day`, start of the next day), so 23 or
 * 25 hours long when the clocks change, and empty where a zone skipped a day (V7).
 *
 * @example
 * dayBounds(daySchema.parse('2026-10-25'), 'Europe/Berlin') // 25 hours
 */
export function dayBounds(day: Day, timeZone: string): Interval {
  const wallTime = wallTimeIn(timeZone);
  return { startAt: startOfDay(day, wallTime), endAt: startOfDay(addDays(day, 1), wallTime) };
}
