import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../test/clock.js';
import { repeatable } from '../../test/properties.js';
import { addDays } from './day.js';
import { dayBounds } from './dayBounds.js';
import { dayOf } from './dayOf.js';
import type { Day } from './daySchema.js';

const ZONES = Intl.supportedValuesOf('timeZone');

/** Zones that did, or do, unusual things to their clocks. */
const NASTY_ZONES = [
  'Africa/Cairo',
  'Africa/Casablanca',
  'Africa/Monrovia',
  'America/Asuncion',
  'America/Caracas',
  'America/Havana',
  'America/Sao_Paulo',
  'America/Scoresbysund',
  'America/St_Johns',
  'Antarctica/Troll',
  'Asia/Amman',
  'Asia/Beirut',
  'Asia/Gaza',
  'Asia/Kathmandu',
  'Asia/Pyongyang',
  'Asia/Tehran',
  'Atlantic/Azores',
  'Australia/Lord_Howe',
  'Europe/Berlin',
  'Europe/Dublin',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Pacific/Kwajalein',
];

/** Days on which one of them did it. */
const NASTY_DAYS = [
  '1993-08-20',
  '1993-08-21',
  '1994-12-31',
  '2010-10-29',
  '2010-11-07',
  '2011-12-29',
  '2011-12-30',
  '2011-12-31',
  '2015-08-15',
  '2016-05-01',
  '2018-11-04',
  '2022-09-22',
  '2026-03-08',
  '2026-03-29',
  '2026-04-05',
  '2026-10-25',
  '2026-11-01',
] as Day[];

const FIRST = Date.UTC(1990, 0, 1);
const LAST = Date.UTC(2040, 0, 1);
const zones = fc.constantFrom(...ZONES);
const instants = fc.integer({ min: FIRST, max: LAST });

/** How many of a zone's days hold the instant; the days around the one in UTC are looked through. */
function daysHolding(at: number, timeZone: string): Day[] {
  const utc = new Date(at).toISOString().slice(0, 10) as Day;
  return [-2, -1, 0, 1, 2]
    .map((count) => addDays(utc, count))
    .filter((day) => {
      const { startAt, endAt } = dayBounds(day, timeZone);
      return startAt <= at && at < endAt;
    });
}

function startByTemporal(day: Day, timeZone: string): number {
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone }).epochMilliseconds;
}

describe('days, in every zone this machine knows', () => {
  it('V7 puts every capture on exactly one day, the same for count and list', () => {
    fc.assert(
      fc.property(zones, instants, (timeZone, at) => {
        expect(daysHolding(at, timeZone)).toEqual([dayOf(at, timeZone)]);
      }),
      repeatable(400),
    );
  });

  it('V7 does so in each of them at the turn of a day, to the millisecond', () => {
    const badZones = ZONES.filter((timeZone) => {
      const { startAt } = dayBounds('2026-11-19' as Day, timeZone);
      return (
        dayOf(startAt, timeZone) !== '2026-11-19' || dayOf(startAt - 1, timeZone) !== '2026-11-18'
      );
    });
    expect(ZONES.length).toBeGreaterThan(300);
    expect(badZones).toEqual([]);
  });

  it('V7 begins and ends days where Temporal does, on the nastiest days of the nastiest zones', () => {
    const cases = NASTY_ZONES.flatMap((timeZone) => NASTY_DAYS.map((day) => ({ timeZone, day })));
    const ours = cases.map(({ timeZone, day }) => ({ timeZone, day, ...dayBounds(day, timeZone) }));
    const theirs = cases.map(({ timeZone, day }) => ({
      timeZone,
      day,
      startAt: startByTemporal(day, timeZone),
      endAt: startByTemporal(addDays(day, 1), timeZone),
    }));
    expect(ours).toEqual(theirs);
  });

  it('V7 begins any day of any zone where Temporal does', () => {
    fc.assert(
      fc.property(zones, fc.integer({ min: 0, max: 18_000 }), (timeZone, count) => {
        const day = addDays('1990-01-01' as Day, count);
        expect(dayBounds(day, timeZone).startAt).toBe(startByTemporal(day, timeZone));
      }),
      repeatable(400),
    );
  });

  it('V7 makes days follow one another without gap or overlap, none longer than 26 hours', () => {
    fc.assert(
      fc.property(zones, instants, (timeZone, at) => {
        const day = dayOf(at, timeZone);
        const { startAt, endAt } = dayBounds(day, timeZone);
        expect(dayBounds(addDays(day, 1), timeZone).startAt).toBe(endAt);
        expect(endAt).toBeGreaterThan(startAt);
        expect(endAt - startAt).toBeLessThanOrEqual((26 / 24) * DAY_MS);
      }),
      repeatable(200),
    );
  });
});
