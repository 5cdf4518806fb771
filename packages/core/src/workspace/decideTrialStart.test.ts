import { describe, expect, it } from 'vitest';
import { clock, DAY_MS, HOUR } from '../../test/clock.js';
import { decideTrialStart } from './decideTrialStart.js';

const NOW = clock('09:00');

describe('decideTrialStart', () => {
  it('A2 starts a trial that ends exactly 168 hours later', () => {
    expect(decideTrialStart({ plan: 'FREE', trialStartedAt: null, now: NOW })).toEqual({
      allowed: true,
      effect: { startedAt: NOW, endsAt: NOW + 168 * HOUR },
    });
  });

  it('A2 gives a workspace one trial ever, whether the first one runs or is over', () => {
    for (const trialStartedAt of [NOW - HOUR, NOW - 400 * DAY_MS]) {
      expect(decideTrialStart({ plan: 'FREE', trialStartedAt, now: NOW })).toEqual({
        allowed: false,
        code: 'trial_used',
      });
    }
  });

  it('A2 wastes no trial on a workspace whose plan has screenshots', () => {
    expect(decideTrialStart({ plan: 'PRO', trialStartedAt: null, now: NOW })).toEqual({
      allowed: false,
      code: 'trial_not_needed',
    });
  });
});
