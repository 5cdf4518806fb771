import { describe, expect, it } from 'vitest';
import { clock, from, MINUTE } from '../../test/clock.js';
import { historyOf } from '../../test/policies.js';
import type { CaptureSwitch } from '../capture/captureSwitch.js';
import type { CaptureId } from '../ids/ids.js';
import { TRIAL_MS } from '../workspace/trialEndsAt.js';
import { coverageOf, type CoveringCapture } from './coverage.js';
import { coverageRuns } from './coverageRuns.js';
import type { Outcome } from './outcome.js';
import type { WindowedEntry } from './window.js';

const RUNNING = { startAt: clock('09:00'), endAt: null, windowMs: 5 * MINUTE };
const STOPPED = { ...RUNNING, endAt: clock('09:17') };

function captured(time: string, remaining = true): CoveringCapture {
  return { captureId: time, at: clock(time), remaining };
}

interface Known {
  captures?: CoveringCapture[];
  outcomes?: [number, Outcome][];
  capturing?: CaptureSwitch;
}

/** The states of an entry's windows at a time. */
function states(entry: WindowedEntry, time: string, known: Known = {}) {
  return coverage(entry, time, known).map(({ state }) => state);
}

function coverage(entry: WindowedEntry, time: string, known: Known = {}) {
  return coverageOf({
    entry,
    captures: known.captures ?? [],
    outcomes: new Map(known.outcomes ?? []),
    capturing: known.capturing,
    now: clock(time),
  });
}

const PRO = { plan: 'PRO', earlierPlans: [], trialStartedAt: null } as const;
const FEATURE_OFF = { kind: 'skipped', reason: 'feature_off' };
const NOT_RUNNING = { kind: 'skipped', reason: 'agent_not_running' };
const STOPPED_EARLY = { kind: 'skipped', reason: 'timer_stopped' };

describe('coverageOf', () => {
  it('C8 gives every window of a running entry a state, the last one open', () => {
    const outcomes: [number, Outcome][] = [
      [1, { kind: 'skipped', reason: 'locked' }],
      [2, { kind: 'failed', reason: 'capture_failed' }],
      [3, { kind: 'blank', reason: 'black' }],
    ];
    expect(states(RUNNING, '09:22', { captures: [captured('09:03')], outcomes })).toEqual([
      { kind: 'captured', captureIds: ['09:03'], remaining: true },
      { kind: 'skipped', reason: 'locked' },
      { kind: 'failed', reason: 'capture_failed' },
      { kind: 'blank', reason: 'black' },
      { kind: 'open' },
    ]);
  });

  it('C8 says "agent not running" of a window that ended without any word', () => {
    expect(states(RUNNING, '09:09:59')).toEqual([NOT_RUNNING, { kind: 'open' }]);
    expect(states(RUNNING, '09:10')).toEqual([NOT_RUNNING, NOT_RUNNING]);
  });

  it('C8 says "timer stopped" of a window that the end cut short', () => {
    expect(states(STOPPED, '18:00').at(-1)).toEqual(STOPPED_EARLY);
    expect(states({ ...STOPPED, endAt: clock('09:15') }, '18:00').at(-1)).toEqual(NOT_RUNNING);
    expect(states(STOPPED, '18:00', { captures: [captured('09:16')] }).at(-1)).toMatchObject({
      kind: 'captured',
    });
  });

  it('C8 shows a capture whose pictures are gone as captured, with nothing remaining', () => {
    const captures = [captured('09:03', false), captured('09:04', true), captured('09:08', false)];
    expect(states(STOPPED, '18:00', { captures }).slice(0, 2)).toEqual([
      { kind: 'captured', captureIds: ['09:03', '09:04'], remaining: true },
      { kind: 'captured', captureIds: ['09:08'], remaining: false },
    ]);
  });

  it('C8 believes a picture more than an outcome', () => {
    const outcomes: [number, Outcome][] = [[0, { kind: 'skipped', reason: 'paused' }]];
    const [first] = states(STOPPED, '18:00', { captures: [captured('09:03')], outcomes });
    expect(first).toMatchObject({ kind: 'captured' });
  });

  it('C2 shows an open window the same before and after its moment', () => {
    const outcomes: [number, Outcome][] = [[0, { kind: 'captured', captureId: 'c' as CaptureId }]];
    expect(states(RUNNING, '09:04')).toEqual([{ kind: 'open' }]);
    expect(states(RUNNING, '09:04', { outcomes })).toEqual([{ kind: 'open' }]);
  });

  it('C10 tells a capture that is held from one that has not arrived', () => {
    const captureId = 'c' as CaptureId;
    const outcomes: [number, Outcome][] = [
      [0, { kind: 'captured', captureId, heldUntil: '2026-11-19T09:33:00Z' }],
      [1, { kind: 'captured', captureId }],
    ];
    const [held, unsent] = states(STOPPED, '09:32', { outcomes });
    expect(held).toEqual({ kind: 'held', until: clock('09:33') });
    expect(unsent).toEqual({ kind: 'unsent' });
    expect(states(STOPPED, '09:33', { outcomes })[0]).toEqual({ kind: 'unsent' });
  });

  it('C5 counts a moment that lies a skew of the clocks outside for the window at the edge', () => {
    const early = captured('08:59:56');
    const late = captured('09:17:05');
    const kinds = states(STOPPED, '18:00', { captures: [early, late] }).map(({ kind }) => kind);
    expect(kinds).toEqual(['captured', 'skipped', 'skipped', 'captured']);
    const whole = { ...STOPPED, endAt: clock('09:15') };
    expect(states(whole, '18:00', { captures: [captured('09:15:03')] }).at(-1)).toMatchObject({
      kind: 'captured',
    });
    expect(states(RUNNING, '09:02', { captures: [early] })).toMatchObject([{ kind: 'captured' }]);
    const far = [captured('08:59:54'), captured('09:21')];
    const farKinds = states(STOPPED, '18:00', { captures: far }).map(({ kind }) => kind);
    expect(farKinds).not.toContain('captured');
  });

  it('A6 says "feature off" of a window in which capturing was off from end to end', () => {
    const history = historyOf(['09:07', { enabled: true }], ['09:12', { enabled: false }]);
    expect(states(STOPPED, '18:00', { capturing: { workspace: PRO, history } })).toEqual([
      FEATURE_OFF,
      NOT_RUNNING,
      NOT_RUNNING,
      FEATURE_OFF,
    ]);
    const exact = historyOf(['09:05', { enabled: true }], ['09:10', { enabled: false }]);
    const capturing = { workspace: PRO, history: exact };
    expect(states(STOPPED, '18:00', { capturing }).slice(0, 3)).toEqual([
      FEATURE_OFF,
      NOT_RUNNING,
      FEATURE_OFF,
    ]);
  });
});

describe('coverageOf and the plan', () => {
  const history = historyOf(['08:00', { enabled: true }]);
  const said = (workspace: CaptureSwitch['workspace']) =>
    states(STOPPED, '18:00', { capturing: { workspace, history } });

  it('A1 A6 says "feature off" once the plan had lapsed, though the policy stayed on', () => {
    const earlierPlans = [{ plan: 'PRO', untilAt: clock('09:07') } as const];
    expect(said({ plan: 'FREE', earlierPlans, trialStartedAt: null })).toEqual([
      NOT_RUNNING,
      NOT_RUNNING,
      FEATURE_OFF,
      FEATURE_OFF,
    ]);
  });

  it('A1 says so of the time before an upgrade, and never of the plan that was there', () => {
    const earlierPlans = [{ plan: 'FREE', untilAt: clock('09:10') } as const];
    expect(said({ plan: 'PRO', earlierPlans, trialStartedAt: null })).toEqual([
      FEATURE_OFF,
      FEATURE_OFF,
      NOT_RUNNING,
      STOPPED_EARLY,
    ]);
  });

  it('A2 says so outside of the trial, to the millisecond of its end', () => {
    const free = { plan: 'FREE', earlierPlans: [] } as const;
    const startsIn = { ...free, trialStartedAt: clock('09:07') };
    expect(said(startsIn).map(({ kind }) => kind)).toHaveLength(4);
    expect(said(startsIn)[0]).toEqual(FEATURE_OFF);
    expect(said(startsIn)[1]).toEqual(NOT_RUNNING);
    const ends = { ...free, trialStartedAt: clock('09:05') - TRIAL_MS };
    expect(said(ends).slice(0, 2)).toEqual([NOT_RUNNING, FEATURE_OFF]);
    const endsLater = { ...free, trialStartedAt: clock('09:05') - TRIAL_MS + 1 };
    expect(said(endsLater).slice(0, 2)).toEqual([NOT_RUNNING, NOT_RUNNING]);
  });
});

describe('coverageRuns', () => {
  const DAY = from('00:00', '23:59');

  it('C8 draws a day as few runs as possible: captured, missed, open', () => {
    const captures = [captured('09:01'), captured('09:06'), captured('09:11', false)];
    const windows = coverage(RUNNING, '09:22', { captures });
    expect(coverageRuns(windows, RUNNING, DAY, clock('09:22'))).toEqual([
      { ...from('09:00', '09:10'), state: 'captured' },
      { ...from('09:10', '09:20'), state: 'missed' },
      { ...from('09:20', '09:22'), state: 'open' },
    ]);
  });

  it('V7 cuts the runs of an entry at the bounds of the day', () => {
    const windows = coverage(STOPPED, '18:00');
    const runs = (start: string, end: string) =>
      coverageRuns(windows, STOPPED, from(start, end), clock('18:00'));
    expect(runs('09:07', '09:11')).toEqual([{ ...from('09:07', '09:11'), state: 'missed' }]);
    expect(runs('10:00', '11:00')).toEqual([]);
    expect(runs('09:17', '11:00')).toEqual([]);
  });

  it('C8 keeps runs of one state apart when something lies between them', () => {
    const all = coverage(STOPPED, '18:00');
    const gappy = all.filter(({ index }) => index !== 1);
    expect(coverageRuns(gappy, STOPPED, DAY, clock('18:00'))).toEqual([
      { ...from('09:00', '09:05'), state: 'missed' },
      { ...from('09:10', '09:17'), state: 'missed' },
    ]);
  });
});
