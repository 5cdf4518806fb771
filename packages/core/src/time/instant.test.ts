import { describe, expect, it } from 'vitest';
import { instantAt, toInstant } from './instant.js';
import { instantSchema } from './instantSchema.js';
import { splitDuration, toIsoDuration } from './isoDuration.js';

describe('instants on the wire', () => {
  it('are written in UTC, whole seconds without a fraction', () => {
    expect(toInstant(Date.UTC(2026, 10, 19, 9, 33, 41))).toBe('2026-11-19T09:33:41Z');
    expect(toInstant(Date.UTC(2026, 10, 19, 9, 33, 41, 7))).toBe('2026-11-19T09:33:41.007Z');
    expect(instantAt('2026-11-19T09:33:41.007Z')).toBe(Date.UTC(2026, 10, 19, 9, 33, 41, 7));
  });

  it.each(['2026-11-19T09:33:41Z', '2026-11-19T09:33:41.123Z'])('are read: %s', (text) => {
    expect(instantSchema.safeParse(text).success).toBe(true);
  });

  it.each(['2026-11-19T09:33:41+01:00', '2026-11-19', '2026-02-30T00:00:00Z', '1763544821'])(
    'are refused with an example of a good one: %s',
    (text) => {
      expect(instantSchema.safeParse(text).error?.issues[0]?.message).toMatch(/2026-11-19T/);
    },
  );
});

describe('durations', () => {
  it.each([
    [0, 'PT0S'],
    [999, 'PT0S'],
    [3_439_999, 'PT57M19S'],
    [3_900_000, 'PT1H5M'],
    [86_400_000, 'PT24H'],
    [-5, 'PT0S'],
  ])('D1 are written as Clockify does: %d ms as %s', (ms, text) => {
    expect(toIsoDuration(ms)).toBe(text);
  });

  it('D1 are split into hours, minutes and seconds, with no second rounded away', () => {
    expect(splitDuration(7_384_999)).toEqual({ hours: 2, minutes: 3, seconds: 4 });
    expect(splitDuration(59_999)).toEqual({ hours: 0, minutes: 0, seconds: 59 });
  });
});
