import { describe, expect, it } from 'vitest';
import { decideCapture, type CaptureCircumstances } from './decideCapture.js';

const READY: CaptureCircumstances = {
  availability: { available: true, by: 'plan' },
  enabled: true,
  noticeShown: true,
  signedIn: true,
  permission: 'granted',
  entryType: 'REGULAR',
  session: 'active',
  paused: false,
};

describe('decideCapture', () => {
  it('C1 allows a capture when all conditions hold', () => {
    expect(decideCapture(READY)).toEqual({ allowed: true });
  });

  it('C1 allows an attempt while the permission is not known yet, since only it can tell', () => {
    expect(decideCapture({ ...READY, permission: 'unknown' })).toEqual({ allowed: true });
  });

  it.each([
    ['no timer runs', { entryType: undefined }, 'no_timer', undefined],
    ['the entry is a break', { entryType: 'BREAK' }, 'break', undefined],
    ['the agent is signed out', { signedIn: false }, 'signed_out', 'agent_not_running'],
    ['the person paused', { paused: true }, 'paused', 'paused'],
    [
      'the plan lapsed (A1, A6)',
      { availability: { available: false, code: 'plan_required' } },
      'plan_required',
      'feature_off',
    ],
    [
      'the trial is over (A2, A6)',
      { availability: { available: false, code: 'trial_ended' } },
      'trial_ended',
      'feature_off',
    ],
    ['the server was never reached', { availability: undefined }, 'feature_off', 'feature_off'],
    ['capturing is off (A3, A6)', { enabled: false }, 'feature_off', 'feature_off'],
    [
      'the notice was not shown (A5)',
      { noticeShown: false },
      'notice_not_shown',
      'notice_not_shown',
    ],
    ['the session is locked', { session: 'locked' }, 'locked', 'locked'],
    ['the machine is asleep', { session: 'asleep' }, 'asleep', 'asleep'],
    ['the system forbids it (C7)', { permission: 'denied' }, 'permission', 'permission'],
    ['a restart is needed (C7)', { permission: 'needs_restart' }, 'permission', 'permission'],
  ] as const)('C1 refuses when %s', (_, change, code, outcome) => {
    expect(decideCapture({ ...READY, ...change })).toEqual({ allowed: false, code, outcome });
  });

  it('A6 refuses from the heartbeat on that says that the feature is gone, whatever was drawn before', () => {
    const before = decideCapture(READY);
    const after = decideCapture({ ...READY, enabled: false });
    expect([before.allowed, after.allowed]).toEqual([true, false]);
  });

  it('C1 names what the person did before what the workspace and the system do', () => {
    const all = { ...READY, paused: true, enabled: false, noticeShown: false } as const;
    const code = (now: CaptureCircumstances) => {
      const decision = decideCapture({ ...now, session: 'locked', permission: 'denied' });
      return decision.allowed ? undefined : decision.code;
    };
    expect(code({ ...all, signedIn: false })).toBe('signed_out');
    expect(code(all)).toBe('paused');
    expect(code({ ...all, paused: false })).toBe('feature_off');
    expect(code({ ...all, paused: false, enabled: true })).toBe('notice_not_shown');
    expect(code(READY)).toBe('locked');
  });
});
