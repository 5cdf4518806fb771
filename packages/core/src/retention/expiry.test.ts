import { describe, expect, it } from 'vitest';
import { clock, DAY_MS } from '../../test/clock.js';
import { historyOf } from '../../test/policies.js';
import { expiresAt, isExpired } from './expiry.js';

const ON = ['08:00', { enabled: true }] as const;
const AT = clock('09:00');

/** Days that a screenshot of 09:00 lives. */
function days(history: ReturnType<typeof historyOf>, policyVersion = 2): number {
  return (expiresAt({ at: AT, policyVersion, history }) - AT) / DAY_MS;
}

describe('expiresAt', () => {
  it('T1 counts the retention of the policy it was made under from the capture', () => {
    expect(days(historyOf(ON))).toBe(7);
    expect(days(historyOf(['08:00', { enabled: true, retentionDays: 30 }]))).toBe(30);
  });

  it('T1 lets a later shortening reach what exists, the shortest of several', () => {
    expect(days(historyOf(ON, ['10:00', { retentionDays: 3 }]))).toBe(3);
    expect(
      days(historyOf(ON, ['10:00', { retentionDays: 2 }], ['11:00', { retentionDays: 5 }])),
    ).toBe(2);
  });

  it('T1 does not let a later lengthening reach what exists', () => {
    expect(days(historyOf(ON, ['10:00', { retentionDays: 30 }]))).toBe(7);
    expect(
      days(historyOf(ON, ['10:00', { retentionDays: 5 }], ['11:00', { retentionDays: 30 }])),
    ).toBe(5);
  });

  it('T1 does not let a shortening before the moment reach it', () => {
    const history = historyOf(
      ON,
      ['08:30', { retentionDays: 2 }],
      ['08:45', { retentionDays: 10 }],
    );
    expect(days(history, 2)).toBe(7);
    expect(days(history, 4)).toBe(10);
    expect(days(historyOf(ON, ['09:00', { retentionDays: 2 }]), 2)).toBe(7);
    expect(days(historyOf(ON, ['09:00:00.001', { retentionDays: 2 }]), 2)).toBe(2);
  });

  it('T1 falls back on the policy in force for a version that never was', () => {
    expect(days(historyOf(ON, ['08:30', { retentionDays: 4 }]), 9)).toBe(4);
  });
});

describe('isExpired', () => {
  it('T1 ends to the millisecond', () => {
    const screenshot = { expiresAt: AT };
    expect(isExpired(screenshot, AT - 1)).toBe(false);
    expect(isExpired(screenshot, AT)).toBe(true);
  });
});
