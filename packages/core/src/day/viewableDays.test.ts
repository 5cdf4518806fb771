import { describe, expect, it } from 'vitest';
import type { Day } from './daySchema.js';
import { checkViewableDay, nextDay, previousDay, viewableDays } from './viewableDays.js';

const day = (text: string) => text as Day;
const NOVEMBER = { oldest: day('2026-11-12'), today: day('2026-11-19') };

describe('viewableDays', () => {
  it('V6 reaches from today back to the day of the oldest screenshot that may still live', () => {
    const now = Date.parse('2026-11-19T14:00:00Z');
    expect(viewableDays({ now, timeZone: 'UTC', retentionDays: 7 })).toEqual(NOVEMBER);
  });

  it('V6 reaches back to the millisecond: a screenshot of that very midnight lives no longer', () => {
    const oldest = (now: string) =>
      viewableDays({ now: Date.parse(now), timeZone: 'UTC', retentionDays: 7 }).oldest;
    expect(oldest('2026-11-19T00:00:00Z')).toBe('2026-11-12');
    expect(oldest('2026-11-18T23:59:59.999Z')).toBe('2026-11-11');
  });

  it('V7 takes today and the oldest day from the zone of the page', () => {
    const now = Date.parse('2026-11-19T23:30:00Z');
    expect(viewableDays({ now, timeZone: 'Europe/Berlin', retentionDays: 1 })).toEqual({
      oldest: '2026-11-19',
      today: '2026-11-20',
    });
  });

  it('V6 counts retention in hours, so that no day is lost where the clocks change', () => {
    const now = Date.parse('2026-10-25T23:30:00Z');
    expect(viewableDays({ now, timeZone: 'Europe/Berlin', retentionDays: 1 }).oldest).toBe(
      '2026-10-25',
    );
  });
});

describe('turning the pages', () => {
  it('V6 moves by a day within the range', () => {
    expect(previousDay(day('2026-11-15'), NOVEMBER)).toBe('2026-11-14');
    expect(nextDay(day('2026-11-15'), NOVEMBER)).toBe('2026-11-16');
    expect(previousDay(day('2026-11-13'), NOVEMBER)).toBe('2026-11-12');
    expect(nextDay(day('2026-11-18'), NOVEMBER)).toBe('2026-11-19');
  });

  it('V6 moves never past today and never further back than retention', () => {
    expect(nextDay(day('2026-11-19'), NOVEMBER)).toBeUndefined();
    expect(previousDay(day('2026-11-12'), NOVEMBER)).toBeUndefined();
  });

  it('V6 finds the way back into the range from outside of it', () => {
    expect(previousDay(day('2026-12-24'), NOVEMBER)).toBe('2026-11-19');
    expect(nextDay(day('2026-01-01'), NOVEMBER)).toBe('2026-11-12');
    expect(nextDay(day('2026-12-24'), NOVEMBER)).toBeUndefined();
    expect(previousDay(day('2026-01-01'), NOVEMBER)).toBeUndefined();
  });

  it('V6 says on which side a day lies outside', () => {
    const refused = (reason: string) => ({ allowed: false, code: 'day_out_of_range', reason });
    expect(checkViewableDay(day('2026-11-20'), NOVEMBER)).toEqual(refused('future'));
    expect(checkViewableDay(day('2026-11-11'), NOVEMBER)).toEqual(refused('past_retention'));
    expect(checkViewableDay(day('2026-11-12'), NOVEMBER)).toEqual({ allowed: true });
    expect(checkViewableDay(day('2026-11-19'), NOVEMBER)).toEqual({ allowed: true });
  });
});
