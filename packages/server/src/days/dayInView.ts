import {
  checkViewableDay,
  currentPolicy,
  dayBounds,
  viewableDays,
  type Day,
  type Interval,
  type PolicyHistory,
  type ViewableDays,
} from '@glimpse/core';
import { refuse } from '../app/refuse.js';

/** A day that may be opened: its bounds in the zone, and the days one may turn to. */
export interface DayInView {
  readonly day: Day;
  readonly timeZone: string;
  readonly bounds: Interval;
  readonly viewable: ViewableDays;
}

/** @throws day_out_of_range for a day past today or further back than retention (V6, V7) */
export function dayInView(
  question: { readonly day: Day; readonly timeZone: string },
  history: PolicyHistory,
  now: number,
): DayInView {
  const { day, timeZone } = question;
  const { retentionDays } = currentPolicy(history);
  const viewable = viewableDays({ now, timeZone, retentionDays });
  const decision = checkViewableDay(day, viewable);
  if (!decision.allowed) {
    const { oldest, today } = viewable;
    throw refuse(
      decision.code,
      `${day} cannot be opened: screenshots are there from ${oldest} to ${today} in ${timeZone} (V6).`,
      { details: { reason: decision.reason, oldest, today } },
    );
  }
  return { day, timeZone, bounds: dayBounds(day, timeZone), viewable };
}
