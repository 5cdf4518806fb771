import { createBuilders } from '@glimpse/mock-server';
import { describe, expect, it } from 'vitest';
import { formatDuration, formatStopwatch } from '../time/formatDuration.js';
import { mondayOf } from '../timesheet/mondayOf.js';
import { daySchema, instantAt } from '@glimpse/core';
import { entryTotals, totalWithin } from './entryTotals.js';
import { groupByDay } from './groupByDay.js';

const build = createBuilders();
const NOON = instantAt('2026-11-19T12:00:00Z');

describe('entryTotals', () => {
  it('D11 takes deductions off, and says how much', () => {
    const deductions = [{ start: '2026-11-19T08:10:00Z', end: '2026-11-19T08:17:41Z' }];
    expect(entryTotals(build.timeEntry({ deductions }), NOON)).toMatchObject({
      trackedMs: (52 * 60 + 19) * 1000,
      takenOffMs: (7 * 60 + 41) * 1000,
    });
  });

  it('counts a running entry until now', () => {
    const timeInterval = { start: '2026-11-19T11:59:00Z', end: null, duration: null };
    const running = build.timeEntry({ timeInterval, trackedDuration: null });
    expect(entryTotals(running, NOON)).toMatchObject({ trackedMs: 60_000, endAt: null });
  });
});

describe('days of entries', () => {
  const late = build.timeEntry({
    timeInterval: { start: '2026-11-19T22:30:00Z', end: '2026-11-19T23:30:00Z', duration: 'PT1H' },
  });

  it('V7 begin where the zone says, not where UTC does', () => {
    expect(groupByDay([late], 'Europe/Berlin').map(({ day }) => day)).toEqual(['2026-11-19']);
    expect(groupByDay([late], 'Asia/Tokyo').map(({ day }) => day)).toEqual(['2026-11-20']);
  });

  it('share an entry over midnight', () => {
    const midnight = instantAt('2026-11-19T23:00:00Z');
    const berlin19 = { startAt: midnight - 24 * 3_600_000, endAt: midnight };
    expect(totalWithin([late], berlin19, midnight + 86_400_000)).toBe(30 * 60_000);
  });

  it.each([
    ['2026-11-16', '2026-11-16'],
    ['2026-11-22', '2026-11-16'],
    ['2026-11-23', '2026-11-23'],
  ])('%s lies in the week of Monday %s', (day, monday) => {
    expect(mondayOf(daySchema.parse(day))).toBe(monday);
  });
});

describe('durations', () => {
  it.each([
    [0, '0 s'],
    [41_999, '41 s'],
    [159_000, '2 min 39 s'],
    [3_900_000, '1 h 5 min 0 s'],
  ])('%i ms reads %s, seconds never rounded away', (durationMs, text) => {
    expect(formatDuration(durationMs)).toBe(text);
  });

  it('run on a clock with two digits for minutes and seconds', () => {
    expect(formatStopwatch(3_909_000)).toBe('1:05:09');
  });
});
