import { addDays, type Day } from '@glimpse/core';

/** The Monday of the week that a day belongs to. */
export function mondayOf(day: Day): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}
