import { addDays } from './day.js';
import type { Day } from './daySchema.js';
import { startOfDay } from './startOfDay.js';
import { wallDay, wallTimeIn } from './wallTime.js';

/**
 * The calendar day on which an instant falls in `timeZone`: the one whose bounds hold it, so exactly
 * one (V7). It is the date on the wall, except after a clock that was set back from shortly past
 * midnight (St John's did so at 0:01 until 2011): a day that has begun does not end again.
 *
 * @example
 * dayOf(Date.parse('2026-11-19T23:30:00Z'), 'Europe/Berlin'); // '2026-11-20'
 */
export function dayOf(at: number, timeZone: string): Day {
  const wallTime = wallTimeIn(timeZone);
  const day = wallDay(at, wallTime);
  const next = addDays(day, 1);
  return at < startOfDay(next, wallTime) ? day : next;
}
