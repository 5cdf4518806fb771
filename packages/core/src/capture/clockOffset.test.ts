import { describe, expect, it } from 'vitest';
import { clockOffsetMs } from './clockOffset.js';

describe('clockOffsetMs', () => {
  it('C5 is zero before the first reading', () => {
    expect(clockOffsetMs([])).toBe(0);
  });

  it('C5 takes the server to have answered in the middle of the trip', () => {
    expect(clockOffsetMs([{ sentAt: 1000, receivedAt: 1100, serverAt: 9050 }])).toBe(8000);
    expect(clockOffsetMs([{ sentAt: 9000, receivedAt: 9101, serverAt: 1050 }])).toBe(-8000);
  });

  it('C5 trusts the shortest trip, and the first of equals', () => {
    const slow = { sentAt: 0, receivedAt: 900, serverAt: 5000 };
    const quick = { sentAt: 1000, receivedAt: 1020, serverAt: 6010 };
    const equal = { sentAt: 2000, receivedAt: 2020, serverAt: 9999 };
    expect(clockOffsetMs([slow, quick])).toBe(5000);
    expect(clockOffsetMs([quick, slow])).toBe(5000);
    expect(clockOffsetMs([quick, equal])).toBe(5000);
  });
});
