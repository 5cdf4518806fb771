import { describe, expect, it } from 'vitest';
import { clock, HOUR } from '../../test/clock.js';
import { availabilityAt, featureAvailability } from './featureAvailability.js';

const STARTED = clock('09:00');
const TRIAL_END = STARTED + 168 * HOUR;

function ofFree(trialStartedAt: number | null, now: number) {
  return featureAvailability({ plan: 'FREE', trialStartedAt, now });
}

describe('featureAvailability', () => {
  it.each(['PRO', 'ENTERPRISE'] as const)('A1 has screenshots on the %s plan', (plan) => {
    expect(featureAvailability({ plan, trialStartedAt: null, now: STARTED })).toEqual({
      available: true,
      by: 'plan',
    });
  });

  it('A1 has none on the FREE plan', () => {
    expect(ofFree(null, STARTED)).toEqual({ available: false, code: 'plan_required' });
  });

  it('A2 has screenshots from the first to the last millisecond of a trial of 168 hours', () => {
    expect(ofFree(STARTED, STARTED)).toEqual({ available: true, by: 'trial', endsAt: TRIAL_END });
    expect(ofFree(STARTED, TRIAL_END - 1).available).toBe(true);
    expect(ofFree(STARTED, TRIAL_END)).toEqual({ available: false, code: 'trial_ended' });
  });

  it('A2 gives nothing for the time before the trial began', () => {
    expect(ofFree(STARTED, STARTED - 1)).toEqual({ available: false, code: 'plan_required' });
  });

  it('A1 lets a plan that was bought outlast the trial', () => {
    const bought = { plan: 'PRO' as const, trialStartedAt: STARTED, now: TRIAL_END };
    expect(featureAvailability(bought)).toEqual({ available: true, by: 'plan' });
  });
});

describe('availabilityAt', () => {
  const trial = { available: true, by: 'trial', endsAt: TRIAL_END } as const;

  it('A6 ends a remembered trial on time, without asking the server', () => {
    expect(availabilityAt(trial, TRIAL_END - 1)).toEqual(trial);
    expect(availabilityAt(trial, TRIAL_END)).toEqual({ available: false, code: 'trial_ended' });
  });

  it('A6 keeps a remembered plan and a remembered refusal as they are', () => {
    const plan = { available: true, by: 'plan' } as const;
    const refusal = { available: false, code: 'plan_required' } as const;
    expect(availabilityAt(plan, TRIAL_END)).toEqual(plan);
    expect(availabilityAt(refusal, TRIAL_END)).toEqual(refusal);
  });
});
