import { addDays, dayBounds, daySchema } from '@glimpse/core';
import type { Moment, Scenario } from './Scenario.js';

/** Epoch milliseconds of a time on the wall. Scenarios keep away from days on which clocks change. */
export function wallInstant(scenario: Scenario, { daysAgo, time }: Moment): number {
  const day = addDays(daySchema.parse(scenario.today), -daysAgo);
  return dayBounds(day, scenario.timeZone).startAt + sinceMidnight(time);
}

/** When one looks at the scenario. */
export function nowOf(scenario: Scenario): number {
  return wallInstant(scenario, { daysAgo: 0, time: scenario.now });
}

function sinceMidnight(time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return ((hours * 60 + minutes) * 60 + seconds) * 1000;
}
