import { describe, expect, it } from 'vitest';
import { clock, from, MINUTE } from '../../test/clock.js';
import { windowAt, windowIndexAt, windowsOf } from './window.js';

const RUNNING = { startAt: clock('09:01'), endAt: null, windowMs: 5 * MINUTE };

describe('the windows of an entry', () => {
  it('C2 puts window k at [start + 5k min, start + 5(k + 1) min)', () => {
    expect(windowAt(RUNNING, 0)).toEqual({ index: 0, ...from('09:01', '09:06') });
    expect(windowAt(RUNNING, 3)).toEqual({ index: 3, ...from('09:16', '09:21') });
    const index = (time: string) => windowIndexAt(RUNNING, clock(time));
    expect([index('09:01'), index('09:05:59.999'), index('09:06')]).toEqual([0, 0, 1]);
    expect(index('09:00:59.999')).toBe(-1);
  });

  it('C2 follows the length that the entry began with', () => {
    expect(windowAt({ ...RUNNING, windowMs: MINUTE }, 2)).toMatchObject(from('09:03', '09:04'));
  });

  it('C8 lists the windows of a running entry, the open one at its full length', () => {
    expect(windowsOf(RUNNING, clock('09:07'))).toEqual([
      { index: 0, ...from('09:01', '09:06') },
      { index: 1, ...from('09:06', '09:11') },
    ]);
    expect(windowsOf(RUNNING, clock('09:01'))).toEqual([]);
    expect(windowsOf(RUNNING, clock('08:00'))).toEqual([]);
  });

  it('C8 cuts the last window at the end of a stopped entry', () => {
    const stopped = { ...RUNNING, endAt: clock('09:08') };
    expect(windowsOf(stopped, clock('18:00'))).toEqual([
      { index: 0, ...from('09:01', '09:06') },
      { index: 1, ...from('09:06', '09:08') },
    ]);
    expect(windowsOf({ ...RUNNING, endAt: clock('09:06') }, clock('18:00'))).toHaveLength(1);
  });

  it('C2 lists only the windows that share time with a stretch, under their own numbers', () => {
    const forgotten = { startAt: 0, endAt: null, windowMs: 60_000 };
    const within = { startAt: 3_600_000 + 1, endAt: 3_600_000 + 120_000 };
    const year = 365 * 86_400_000;
    expect(windowsOf(forgotten, year, within).map(({ index }) => index)).toEqual([60, 61]);
    expect(windowsOf({ ...forgotten, endAt: 3_650_000 }, year, within)).toEqual([
      { index: 60, startAt: 3_600_000, endAt: 3_650_000 },
    ]);
    expect(windowsOf(forgotten, 60_000, within)).toEqual([]);
    const indexes = (start: string, end: string) =>
      windowsOf(RUNNING, clock('10:00'), from(start, end)).map(({ index }) => index);
    expect(indexes('08:00', '09:06')).toEqual([0]);
    expect(indexes('09:06', '09:12')).toEqual([1, 2]);
  });
});
