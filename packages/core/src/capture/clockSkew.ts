import type { Interval } from '../time/Interval.js';

/** How far a moment may lie outside its entry: the clocks of two machines never agree (C5). */
export const CLOCK_SKEW_MS = 5000;

/** Whether an instant lies in `span`, or outside it by no more than two clocks may differ (C5). */
export function isWithinClockSkew(at: number, span: Interval): boolean {
  return at >= span.startAt - CLOCK_SKEW_MS && at <= span.endAt + CLOCK_SKEW_MS;
}
