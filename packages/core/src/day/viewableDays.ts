import { addDays } from './day.js';
import type { Day } from './daySchema.js';
import { dayOf } from './dayOf.js';

/** The days a viewer may open, both ends included (V6). */
export interface ViewableDays {
  readonly oldest: Day;
  readonly today: Day;
}

const DAY_MS = 86_400_000;

/**
 * From today back to the day on which the oldest screenshot that may still live was taken: that is
 * `retentionDays` calendar days, since a picture taken at 15:00 lives until 15:00.
 *
 * @example
 * const { oldest, today } = viewableDays({ now, timeZone: 'Europe/Berlin', retentionDays: 7 });
 */
export function viewableDays(input: {
  now: number;
  timeZone: string;
  retentionDays: number;
}): ViewableDays {
  return {
    oldest: dayOf(input.now - input.retentionDays * DAY_MS, input.timeZone),
    today: dayOf(input.now, input.timeZone),
  };
}

/**
 * The day before, or undefined when `day` is the oldest viewable one (V6).
 *
 * @example
 * const days = { oldest: daySchema.parse('2026-11-13'), today: daySchema.parse('2026-11-20') };
 * previousDay(days.today, days); // '2026-11-19'
 * previousDay(days.oldest, days); // undefined
 */
export function previousDay(day: Day, days: ViewableDays): Day | undefined {
  const previous = addDays(day, -1);
  if (previous < days.oldest) return undefined;
  return previous > days.today ? days.today : previous;
}

/**
 * The day after, or undefined when `day` is today (V6).
 *
 * @example
 * const days = { oldest: daySchema.parse('2026-11-13'), today: daySchema.parse('2026-11-20') };
 * nextDay(daySchema.parse('2026-11-19'), days); // '2026-11-20'
 * nextDay(days.today, days); // undefined
 */
export function nextDay(day: Day, days: ViewableDays): Day | undefined {
  const next = addDays(day, 1);
  if (next > days.today) return undefined;
  return next < days.oldest ? days.oldest : next;
}

/**
 * Whether `day` may be opened, and if not, on which side it lies.
 *
 * @example
 * const days = { oldest: daySchema.parse('2026-11-13'), today: daySchema.parse('2026-11-20') };
 * checkViewableDay(daySchema.parse('2026-11-20'), days); // { allowed: true }
 * checkViewableDay(daySchema.parse('2026-11-21'), days); // { allowed: false, code: 'day_out_of_range', reason: 'future' }
 */
export function checkViewableDay(
  day: Day,
  days: ViewableDays,
):
  | { allowed: true }
  | { allowed: false; code: 'day_out_of_range'; reason: 'future' | 'past_retention' } {
  if (day > days.today) return { allowed: false, code: 'day_out_of_range', reason: 'future' };
  if (day < days.oldest)
    return { allowed: false, code: 'day_out_of_range', reason: 'past_retention' };
  return { allowed: true };
}
