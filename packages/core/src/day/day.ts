import type { Day } from './daySchema.js';

const DAY_MS = 86_400_000;

/**
 * The day `count` calendar days later (earlier when negative). Days are never counted in hours (V6).
 *
 * @example
 * addDays(daySchema.parse('2026-12-31'), 1); // '2027-01-01'
 * addDays(daySchema.parse('2026-03-01'), -1); // '2026-02-28'
 */
export function addDays(day: Day, count: number): Day {
  return new Date(wallMidnight(day) + count * DAY_MS).toISOString().slice(0, 10) as Day;
}

/**
 * Calendar days from `from` to `to`; negative when `to` is earlier.
 *
 * @example
 * daysBetween(daySchema.parse('2026-11-19'), daySchema.parse('2026-11-26')); // 7
 */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((wallMidnight(to) - wallMidnight(from)) / DAY_MS);
}

/** Epoch milliseconds of the day's midnight read as if it were UTC: a number to calculate with, no instant. */
export function wallMidnight(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}
