import { describe, expect, it } from 'vitest';
import { clock } from '../../test/clock.js';
import { historyOf, versionOf } from '../../test/policies.js';
import { changePolicy } from './changePolicy.js';
import { initialPolicyHistory } from './policyHistory.js';
import type { PolicySettings } from './policySchema.js';

const NOW = clock('12:00');
const OFF = initialPolicyHistory(clock('00:00'))[0];
const ON = versionOf(historyOf(['09:00', { enabled: true }]), 2);
const PLAN = { available: true, by: 'plan' } as const;

function change(current: typeof ON, changes: Partial<PolicySettings>) {
  return changePolicy({ current, changes, availability: PLAN, now: NOW });
}

describe('changePolicy', () => {
  it('A3 begins off, with the figures of the source as defaults', () => {
    expect(OFF).toEqual({
      enabled: false,
      intervalSeconds: 300,
      retentionDays: 7,
      obscure: 'greek',
      resolution: 'low',
      version: 1,
      activation: 0,
      sinceAt: clock('00:00'),
    });
  });

  it('A3 turns capturing on with a new version, which begins a new activation', () => {
    expect(change(OFF, { enabled: true })).toEqual({
      allowed: true,
      effect: {
        changed: true,
        policy: { ...OFF, enabled: true, version: 2, activation: 2, sinceAt: NOW },
        notice: ['turned_on'],
      },
    });
  });

  it.each([
    ['plan_required', { available: false, code: 'plan_required' }],
    ['trial_ended', { available: false, code: 'trial_ended' }],
  ] as const)('A1 does not turn capturing on without the feature (%s)', (code, availability) => {
    expect(
      changePolicy({ current: OFF, changes: { enabled: true }, availability, now: NOW }),
    ).toEqual({ allowed: false, code });
  });

  it('A6 lets an admin change settings and turn capturing off when the feature is gone', () => {
    const availability = { available: false, code: 'plan_required' } as const;
    for (const changes of [{ retentionDays: 3 }, { enabled: false }]) {
      expect(changePolicy({ current: ON, changes, availability, now: NOW }).allowed).toBe(true);
    }
  });

  it.each([
    ['obscuring off', { obscure: 'off' }, ['less_obscured']],
    ['blur alone', { obscure: 'blur' }, ['less_obscured']],
    ['a higher resolution', { resolution: 'high' }, ['higher_resolution']],
    ['a shorter interval', { intervalSeconds: 240 }, ['shorter_interval']],
    ['a longer retention', { retentionDays: 8 }, ['longer_retention']],
    ['two at once', { obscure: 'off', retentionDays: 30 }, ['less_obscured', 'longer_retention']],
  ] as const)('A4 raises version and notice for %s', (_, changes, notice) => {
    const decision = change(ON, changes);
    expect(decision).toEqual({
      allowed: true,
      effect: {
        changed: true,
        policy: { ...ON, ...changes, version: 3, activation: 2, sinceAt: NOW },
        notice,
      },
    });
  });

  it.each([
    ['a longer interval', { intervalSeconds: 600 }],
    ['stricter obscuring', { obscure: 'strict' as const }],
    ['a shorter retention', { retentionDays: 6 }],
    ['capturing off', { enabled: false }],
  ])('A4 raises the version without a notice for %s', (_, changes) => {
    const decision = change(ON, changes);
    expect(decision.allowed && decision.effect.changed && decision.effect.policy.version).toBe(3);
    expect(decision.allowed && decision.effect.changed && decision.effect.notice).toEqual([]);
  });

  it('A4 changes nothing when nothing differs', () => {
    const changes = { enabled: true, obscure: 'greek', intervalSeconds: undefined } as const;
    expect(changePolicy({ current: ON, changes, availability: PLAN, now: NOW })).toEqual({
      allowed: true,
      effect: { changed: false, policy: ON },
    });
  });

  it('A4 begins a new activation each time capturing is turned on', () => {
    const off = versionOf(
      historyOf(['09:00', { enabled: true }], ['10:00', { enabled: false }]),
      3,
    );
    expect(off.activation).toBe(2);
    const again = change(off, { enabled: true });
    expect(again.allowed && again.effect.policy.activation).toBe(4);
  });

  it.each([
    [{ intervalSeconds: 59 }, { path: 'intervalSeconds', value: 59, min: 60, max: 1800 }],
    [{ intervalSeconds: 1801 }, { path: 'intervalSeconds', value: 1801, min: 60, max: 1800 }],
    [{ intervalSeconds: 90.5 }, { path: 'intervalSeconds', value: 90.5, min: 60, max: 1800 }],
    [{ retentionDays: 0 }, { path: 'retentionDays', value: 0, min: 1, max: 365 }],
    [{ retentionDays: 366 }, { path: 'retentionDays', value: 366, min: 1, max: 365 }],
  ])('A4 keeps settings within their bounds: %o', (changes, issue) => {
    expect(change(ON, changes)).toEqual({
      allowed: false,
      code: 'invalid_request',
      issues: [issue],
    });
  });

  it.each([
    { intervalSeconds: 60 },
    { intervalSeconds: 1800 },
    { retentionDays: 1 },
    { retentionDays: 365 },
  ])('A4 takes the bounds themselves: %o', (changes) => {
    expect(change(ON, changes).allowed).toBe(true);
  });

  it('A3 never lets bounds that an operator narrowed keep capturing on', () => {
    const bounds = {
      intervalSeconds: { min: 600, max: 1800 },
      retentionDays: { min: 1, max: 365 },
    };
    const narrowed = (current: typeof ON, changes: Partial<PolicySettings>) =>
      changePolicy({ current, changes, availability: PLAN, now: NOW, bounds }).allowed;
    expect(narrowed(ON, { enabled: false })).toBe(true);
    expect(narrowed(ON, { retentionDays: 3 })).toBe(true);
    expect(narrowed(OFF, { enabled: true })).toBe(false);
    expect(narrowed(OFF, { enabled: true, intervalSeconds: 600 })).toBe(true);
  });
});
