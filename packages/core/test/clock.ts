/** The day on which most examples happen, a Thursday. */
const DAY = '2026-11-19';

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY_MS = 24 * HOUR;

/** Epoch milliseconds of a time of the example's day in UTC: `clock('09:05')`, `clock('09:05:30.250')`. */
export function clock(time: string): number {
  return Date.parse(`${DAY}T${time}${time.length === 5 ? ':00' : ''}Z`);
}

/** An interval of the example's day: `from('09:00', '09:05')`. */
export function from(start: string, end: string): { startAt: number; endAt: number } {
  return { startAt: clock(start), endAt: clock(end) };
}
