import { describe, expect, it } from 'vitest';
import { clock } from '../../test/clock.js';
import { checkHoldMinutes, decideHold, HOLD_MINUTES } from './hold.js';

describe('holding captures', () => {
  it('C10 takes a hold of 0 to 60 whole minutes, 0 by default', () => {
    expect(HOLD_MINUTES).toEqual({ min: 0, max: 60, default: 0 });
    expect([0, 1, 60].map((value) => checkHoldMinutes(value).allowed)).toEqual([true, true, true]);
  });

  it.each([-1, 61, 0.5, Number.NaN])(
    'C10 refuses a hold of %s minutes and names the bounds',
    (value) => {
      expect(checkHoldMinutes(value)).toEqual({
        allowed: false,
        code: 'invalid_request',
        value,
        min: 0,
        max: 60,
      });
    },
  );

  it('C10 holds a capture from its moment until the minutes are over', () => {
    const hold = (now: string) =>
      decideHold({ capturedAt: clock('09:00'), holdMinutes: 15, now: clock(now) });
    expect(hold('09:00')).toEqual({ held: true, until: clock('09:15') });
    expect(hold('09:14:59.999').held).toBe(true);
    expect(hold('09:15')).toEqual({ held: false });
  });

  it('C10 holds nothing without a hold', () => {
    const now = clock('09:00');
    expect(decideHold({ capturedAt: now, holdMinutes: 0, now })).toEqual({ held: false });
    expect(decideHold({ capturedAt: now, holdMinutes: -5, now: now - 1 }).held).toBe(true);
  });

  it('C10 never holds longer than the bounds, whatever was stored', () => {
    expect(
      decideHold({ capturedAt: clock('09:00'), holdMinutes: 600, now: clock('09:00') }),
    ).toEqual({ held: true, until: clock('10:00') });
  });
});
