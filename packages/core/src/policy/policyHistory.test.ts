import { describe, expect, it } from 'vitest';
import { clock } from '../../test/clock.js';
import { historyOf, versionOf } from '../../test/policies.js';
import { currentPolicy, policyByVersion, policyInForce } from './policyHistory.js';
import { revealsNoMore, revelationsOf } from './revealsMore.js';

const HISTORY = historyOf(['09:00', { enabled: true }], ['10:00', { obscure: 'off' }]);

describe('the history of a policy', () => {
  it('A5 names the version that was in force at a moment, from its first millisecond on', () => {
    const inForce = (time: string) => policyInForce(HISTORY, clock(time)).version;
    expect(inForce('08:59:59.999')).toBe(1);
    expect(inForce('09:00')).toBe(2);
    expect(inForce('09:59:59.999')).toBe(2);
    expect(inForce('10:00')).toBe(3);
    expect(policyInForce(HISTORY, 0).version).toBe(1);
  });

  it('A5 finds a version by its number, and none that never was', () => {
    expect(currentPolicy(HISTORY)).toBe(HISTORY[2]);
    expect(policyByVersion(HISTORY, 2)).toBe(HISTORY[1]);
    expect(policyByVersion(HISTORY, 4)).toBeUndefined();
  });
});

describe('revelationsOf', () => {
  const [off, blurred, sharp] = [1, 2, 3].map((version) => versionOf(HISTORY, version));

  it('A4 says that nothing is revealed by what is off, and much by what is on', () => {
    if (!off || !blurred || !sharp) throw new Error('The example has three versions.');
    expect(revelationsOf(sharp, off)).toEqual([]);
    expect(revelationsOf(off, sharp)).toEqual(['turned_on', 'less_obscured']);
    expect(revealsNoMore(blurred, sharp)).toBe(true);
    expect(revealsNoMore(sharp, blurred)).toBe(false);
    expect(revealsNoMore(blurred, blurred)).toBe(true);
  });
});
