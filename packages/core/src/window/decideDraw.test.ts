import { describe, expect, it } from 'vitest';
import { clock, from, MINUTE } from '../../test/clock.js';
import { decideDraw } from './decideDraw.js';

const ENTRY = { id: 'entry', startAt: clock('09:00'), endAt: null, windowMs: 5 * MINUTE };

function draw(now: string, settledIndex?: number, timeEntryId = 'entry') {
  const settled = settledIndex === undefined ? undefined : { timeEntryId, index: settledIndex };
  return decideDraw({ entry: ENTRY, settled, now: clock(now) });
}

describe('decideDraw', () => {
  it('C2 draws from what is left of the open window', () => {
    expect(draw('09:07')).toEqual({
      draw: true,
      window: { index: 1, ...from('09:05', '09:10') },
      from: clock('09:07'),
    });
  });

  it('C2 never gives a second capture in a window after a restart', () => {
    expect(draw('09:07', 1)).toEqual({
      draw: false,
      reason: 'window_settled',
      nextAt: clock('09:10'),
    });
    expect(draw('09:10', 1)).toMatchObject({ draw: true, window: { index: 2 } });
  });

  it('C2 waits when the clock was set back', () => {
    expect(draw('09:02', 1)).toEqual({
      draw: false,
      reason: 'window_settled',
      nextAt: clock('09:10'),
    });
  });

  it('C2 never catches up a window that was slept through', () => {
    expect(draw('09:31', 1)).toMatchObject({ draw: true, window: { index: 6 } });
  });

  it('C2 begins anew with another entry', () => {
    expect(draw('09:07', 1, 'earlier')).toMatchObject({ draw: true, window: { index: 1 } });
  });

  it('C1 draws nothing outside the entry', () => {
    const outside = { draw: false, reason: 'outside_entry' };
    const stopped = { ...ENTRY, endAt: clock('09:08') };
    const stoppedAt = (now: string) =>
      decideDraw({ entry: stopped, settled: undefined, now: clock(now) });
    expect(draw('08:59:59.999')).toEqual(outside);
    expect(draw('09:00').draw).toBe(true);
    expect(stoppedAt('09:07:59.999').draw).toBe(true);
    expect(stoppedAt('09:08')).toEqual(outside);
  });
});
