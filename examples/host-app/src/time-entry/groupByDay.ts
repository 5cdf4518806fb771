import { dayOf, instantAt, type Day, type TimeEntry } from '@glimpse/core';

/** Entries by the day on which they begin, newest day first. */
export function groupByDay(
  entries: readonly TimeEntry[],
  timeZone: string,
): { day: Day; entries: TimeEntry[] }[] {
  const byDay = new Map<Day, TimeEntry[]>();
  for (const entry of entries) {
    const day = dayOf(instantAt(entry.timeInterval.start), timeZone);
    byDay.set(day, [...(byDay.get(day) ?? []), entry]);
  }
  return [...byDay]
    .map(([day, ofDay]) => ({ day, entries: ofDay }))
    .sort((one, other) => (one.day < other.day ? 1 : -1));
}
