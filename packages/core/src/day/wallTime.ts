import type { Day } from './daySchema.js';

/**
 * The wall clock of `timeZone` at an instant, as epoch milliseconds read as if they were UTC.
 * Whole seconds; by Intl alone, which every runtime has.
 */
export type WallTime = (at: number) => number;

/** Reading a zone's clock costs a formatter, so make one reader and use it for a whole calculation. */
export function wallTimeIn(timeZone: string): WallTime {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (at) => {
    const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
    for (const part of format.formatToParts(at)) parts[part.type] = part.value;
    return Date.UTC(
      Number(parts.year),
      Number(parts.month) - 1,
      Number(parts.day),
      Number(parts.hour),
      Number(parts.minute),
      Number(parts.second),
    );
  };
}

/** The date that the wall clock shows at an instant. */
export function wallDay(at: number, wallTime: WallTime): Day {
  return new Date(wallTime(at)).toISOString().slice(0, 10) as Day;
}

/**
 * Minutes that the wall clock of `timeZone` is ahead of UTC at an instant.
 *
 * @example
 * utcOffsetMinutes(instantAt('2026-11-19T12:00:00Z'), 'Europe/Berlin'); // 60
 * utcOffsetMinutes(instantAt('2026-07-19T12:00:00Z'), 'Europe/Berlin'); // 120
 */
export function utcOffsetMinutes(at: number, timeZone: string): number {
  return Math.round((wallTimeIn(timeZone)(at) - at) / 60_000);
}
