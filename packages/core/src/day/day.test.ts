import { describe, expect, it } from 'vitest';
import { HOUR } from '../../test/clock.js';
import { addDays, daysBetween } from './day.js';
import { dayBounds } from './dayBounds.js';
import { dayOf } from './dayOf.js';
import { daySchema, type Day } from './daySchema.js';
import { isTimeZone } from './isTimeZone.js';
import { timeZoneSchema } from './timeZoneSchema.js';
import { utcOffsetMinutes } from './wallTime.js';

/** The bounds of a day as instants in UTC, and its length in hours. */
function bounds(day: string, timeZone: string) {
  const { startAt, endAt } = dayBounds(day as Day, timeZone);
  return { start: new Date(startAt).toISOString(), hours: (endAt - startAt) / HOUR };
}

function on(instant: string, timeZone: string): string {
  return dayOf(Date.parse(instant), timeZone);
}

describe('dayBounds', () => {
  it.each([
    ['an ordinary day', 'Europe/Berlin', '2026-11-19', '2026-11-18T23:00:00.000Z', 24],
    ['UTC', 'UTC', '2026-11-19', '2026-11-19T00:00:00.000Z', 24],
    ['the day when summer begins', 'Europe/Berlin', '2026-03-29', '2026-03-28T23:00:00.000Z', 23],
    ['the day when summer ends', 'Europe/Berlin', '2026-10-25', '2026-10-24T22:00:00.000Z', 25],
    [
      'summer of half an hour',
      'Australia/Lord_Howe',
      '2026-04-05',
      '2026-04-04T13:00:00.000Z',
      24.5,
    ],
    ['quarters of an hour', 'Asia/Kathmandu', '2026-11-19', '2026-11-18T18:15:00.000Z', 24],
    [
      'a midnight that happens twice',
      'America/Havana',
      '2026-11-01',
      '2026-11-01T04:00:00.000Z',
      25,
    ],
    ['another one', 'Asia/Amman', '2010-10-29', '2010-10-28T21:00:00.000Z', 25],
    [
      'a midnight that does not exist',
      'America/Havana',
      '2026-03-08',
      '2026-03-08T05:00:00.000Z',
      23,
    ],
    ['a day that was skipped', 'Pacific/Apia', '2011-12-30', '2011-12-30T10:00:00.000Z', 0],
    ['the day before it', 'Pacific/Apia', '2011-12-29', '2011-12-29T10:00:00.000Z', 24],
    ['another skipped day', 'Pacific/Kwajalein', '1993-08-21', '1993-08-21T12:00:00.000Z', 0],
    [
      'a clock set back past midnight',
      'America/St_Johns',
      '2010-11-07',
      '2010-11-07T02:30:00.000Z',
      25,
    ],
  ])('V7 knows %s (%s %s)', (_, timeZone, day, start, hours) => {
    expect(bounds(day, timeZone)).toEqual({ start, hours });
  });
});

describe('dayOf', () => {
  it('V7 cuts days in the zone that is named', () => {
    expect(on('2026-11-19T23:30:00Z', 'Europe/Berlin')).toBe('2026-11-20');
    expect(on('2026-11-19T23:30:00Z', 'UTC')).toBe('2026-11-19');
    expect(on('2026-11-19T23:30:00Z', 'America/New_York')).toBe('2026-11-19');
    expect(on('2026-11-19T22:59:59.999Z', 'Europe/Berlin')).toBe('2026-11-19');
    expect(on('2026-11-19T23:00:00Z', 'Europe/Berlin')).toBe('2026-11-20');
  });

  it('V7 lets a day that has begun not end again when the clock is set back past midnight', () => {
    expect(on('2010-11-07T02:29:59Z', 'America/St_Johns')).toBe('2010-11-06');
    expect(on('2010-11-07T02:30:00Z', 'America/St_Johns')).toBe('2010-11-07');
    // The wall shows 23:01 of the 6th again.
    expect(on('2010-11-07T02:31:00Z', 'America/St_Johns')).toBe('2010-11-07');
  });
});

describe('the calendar', () => {
  it('V6 counts days by the calendar, over months, leap days and the change of the clocks', () => {
    expect(addDays('2024-02-28' as Day, 2)).toBe('2024-03-01');
    expect(addDays('2026-01-01' as Day, -1)).toBe('2025-12-31');
    expect(addDays('2026-03-28' as Day, 1)).toBe('2026-03-29');
    expect(daysBetween('2026-10-24' as Day, '2026-10-26' as Day)).toBe(2);
    expect(daysBetween('2026-03-01' as Day, '2026-02-27' as Day)).toBe(-2);
  });

  it.each(['2026-11-19', '2024-02-29', '0001-01-01'])('V7 takes %s for a day', (text) => {
    expect(daySchema.safeParse(text).success).toBe(true);
  });

  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '20261119', '2026-11-19T00:00', 'today', ''])(
    'V7 does not take %s for a day',
    (text) => {
      expect(daySchema.safeParse(text).error?.issues[0]?.message).toMatch(/calendar day/);
    },
  );
});

describe('time zones', () => {
  it.each(['UTC', 'Europe/Berlin', 'America/Argentina/Buenos_Aires'])('V7 knows %s', (name) => {
    expect(isTimeZone(name)).toBe(true);
    expect(timeZoneSchema.safeParse(name).success).toBe(true);
  });

  it.each(['+01:00', '-03', 'Europe/Atlantis', '', 'x'.repeat(65)])(
    'V7 does not take %s for a zone',
    (name) => {
      expect(timeZoneSchema.safeParse(name).success).toBe(false);
    },
  );

  it('V7 tells how far a zone is ahead of UTC at an instant', () => {
    const ahead = (instant: string, timeZone: string) =>
      utcOffsetMinutes(Date.parse(instant), timeZone);
    expect(ahead('2026-07-01T12:00:00.750Z', 'Europe/Berlin')).toBe(120);
    expect(ahead('2026-12-01T12:00:00Z', 'Europe/Berlin')).toBe(60);
    expect(ahead('2026-12-01T12:00:00Z', 'America/St_Johns')).toBe(-210);
  });
});
