import { describe, expect, it } from 'vitest';
import { clock, DAY_MS, MINUTE } from '../../test/clock.js';
import { historyOf } from '../../test/policies.js';
import { uploadAdvice } from '../errors/uploadAdvice.js';
import { changePlan } from '../workspace/planHistory.js';
import { CLOCK_SKEW_MS } from './clockSkew.js';
import { decideUpload, type UploadCircumstances } from './decideUpload.js';

const ON = ['08:00', { enabled: true }] as const;
const TOLD = { version: 2, shownAt: clock('08:30') };

const GOOD: UploadCircumstances = {
  capture: {
    captureId: 'capture',
    at: clock('09:07'),
    windowIndex: 1,
    policyVersion: 2,
    obscure: 'greek',
    width: 480,
  },
  entry: { startAt: clock('09:00'), endAt: null, windowMs: 5 * MINUTE, type: 'REGULAR' },
  workspace: { plan: 'PRO', earlierPlans: [], trialStartedAt: null },
  history: historyOf(ON),
  shown: [TOLD],
  alwaysObscureSince: null,
  windowCaptureIds: [],
  now: clock('09:08'),
};

function upload(
  capture: Partial<UploadCircumstances['capture']>,
  rest: Partial<UploadCircumstances> = {},
): string {
  const decision = decideUpload({ ...GOOD, ...rest, capture: { ...GOOD.capture, ...capture } });
  return decision.allowed ? 'taken' : decision.code;
}

/** The same moment in an entry that ended at 09:10, uploaded late. */
function uploadLate(
  capture: Partial<UploadCircumstances['capture']>,
  rest: Partial<UploadCircumstances> = {},
): string {
  return upload(capture, {
    entry: { ...GOOD.entry, endAt: clock('09:10') },
    now: clock('18:00'),
    ...rest,
  });
}

describe('decideUpload', () => {
  it('C5 takes a capture of the running entry, and says until when it lives (T1)', () => {
    expect(decideUpload(GOOD)).toEqual({
      allowed: true,
      effect: { expiresAt: clock('09:07') + 7 * DAY_MS },
    });
  });

  it('C5 takes a moment within the entry and 5 s around it, and no further', () => {
    const at = (time: string, windowIndex: number) => upload({ at: clock(time), windowIndex });
    expect(CLOCK_SKEW_MS).toBe(5000);
    expect(at('08:59:55', 0)).toBe('taken');
    expect(at('08:59:54.999', 0)).toBe('outside_entry');
    expect(at('09:08:05', 1)).toBe('taken');
    expect(at('09:08:05.001', 1)).toBe('outside_entry');
  });

  it('C5 measures by the end of an entry that has ended', () => {
    const at = (time: string, windowIndex: number) => uploadLate({ at: clock(time), windowIndex });
    expect(at('09:10:05', 2)).toBe('taken');
    expect(at('09:10:05.001', 2)).toBe('outside_entry');
  });

  it('C5 measures by now when the entry ends in the future', () => {
    const entry = { ...GOOD.entry, endAt: clock('12:00') };
    expect(upload({ at: clock('09:09'), windowIndex: 1 }, { entry })).toBe('outside_entry');
  });

  it('C1 takes nothing of a break', () => {
    expect(upload({}, { entry: { ...GOOD.entry, type: 'BREAK' } })).toBe('entry_is_break');
  });

  it('C2 wants the window that the moment lies in, give or take the clocks', () => {
    expect(upload({ windowIndex: 0 })).toBe('wrong_window');
    expect(upload({ windowIndex: 2 })).toBe('wrong_window');
    expect(upload({ at: clock('09:05:04'), windowIndex: 0 })).toBe('taken');
    expect(upload({ at: clock('09:05:06'), windowIndex: 0 })).toBe('wrong_window');
    expect(upload({ at: clock('09:04:56'), windowIndex: 1 })).toBe('taken');
    expect(upload({ at: clock('09:04:54'), windowIndex: 1 })).toBe('wrong_window');
  });

  it('C2 takes one capture per window, with all its displays', () => {
    expect(upload({}, { windowCaptureIds: ['another'] })).toBe('window_taken');
    expect(upload({}, { windowCaptureIds: ['capture'] })).toBe('taken');
    expect(upload({}, { windowCaptureIds: ['capture', 'another'] })).toBe('window_taken');
  });

  it('A3 refuses what was captured while capturing was off', () => {
    const history = historyOf(['09:07:00.001', { enabled: true }]);
    expect(upload({}, { history })).toBe('feature_off');
    expect(upload({ policyVersion: 1 })).toBe('feature_off');
  });

  it('A2 refuses for good what was captured after the trial', () => {
    const trial = (startedAt: number) =>
      uploadLate({}, { workspace: { plan: 'FREE', earlierPlans: [], trialStartedAt: startedAt } });
    expect(trial(clock('09:07') - 7 * DAY_MS)).toBe('trial_ended');
    expect(trial(clock('09:08') - 7 * DAY_MS)).toBe('uploads_closed');
    expect(trial(clock('08:00'))).toBe('taken');
  });

  it('A6 takes nothing while the feature is gone, but what was rightly captured may wait (C6)', () => {
    const lapsed = changePlan(GOOD.workspace, 'FREE', clock('10:00'));
    expect(uploadLate({}, { workspace: lapsed })).toBe('uploads_closed');
    const turnedOff = historyOf(ON, ['10:00', { enabled: false }]);
    expect(uploadLate({}, { history: turnedOff })).toBe('uploads_closed');
    expect(uploadLate({}, { history: turnedOff, now: clock('09:59') })).toBe('taken');
    expect(uploadAdvice('uploads_closed')).toBe('retry');
  });

  it('A1 asks for the plan of the moment, not for that of the upload', () => {
    const free = { plan: 'FREE', earlierPlans: [], trialStartedAt: null } as const;
    const upgraded = changePlan(free, 'PRO', clock('09:08'));
    expect(uploadLate({}, { workspace: upgraded })).toBe('feature_off');
    expect(uploadAdvice('feature_off')).toBe('erase');
    expect(uploadLate({ at: clock('09:08') }, { workspace: upgraded })).toBe('taken');
    const back = changePlan(
      changePlan(GOOD.workspace, 'FREE', clock('10:00')),
      'PRO',
      clock('11:00'),
    );
    expect(uploadLate({}, { workspace: back })).toBe('taken');
  });

  it('A5 refuses a policy version that never was', () => {
    expect(upload({ policyVersion: 3 })).toBe('policy_unknown');
  });

  it('A5 refuses what was made before the member was shown the notice', () => {
    expect(upload({}, { shown: [] })).toBe('notice_not_shown');
    expect(upload({}, { shown: [{ version: 2, shownAt: clock('09:07') }] })).toBe(
      'notice_not_shown',
    );
  });

  it('A5 takes what an offline agent made under an older version that reveals no more', () => {
    const history = historyOf(ON, ['09:05', { obscure: 'off', retentionDays: 30 }]);
    expect(upload({}, { history })).toBe('taken');
  });

  it.each([
    ['blur', { obscure: 'off' }, { obscure: 'greek' }],
    ['resolution', { resolution: 'high' }, { resolution: 'low' }],
    ['interval', { intervalSeconds: 60 }, { intervalSeconds: 300 }],
    ['retention', { retentionDays: 30 }, { retentionDays: 7 }],
  ] as const)(
    'A5 refuses it when protection had been strengthened by then (%s)',
    (_, weak, strong) => {
      const history = historyOf(['08:00', { enabled: true, ...weak }], ['09:06', strong]);
      expect(upload({}, { history })).toBe('policy_strengthened');
      expect(upload({ at: clock('09:05:59.999') }, { history })).toBe('taken');
    },
  );

  it('A5 takes what was made under an older activation once the newer notice was shown', () => {
    const history = historyOf(ON, ['08:40', { enabled: false }], ['08:50', { enabled: true }]);
    const again = { version: 4, shownAt: clock('08:55') };
    expect(upload({}, { history })).toBe('notice_not_shown');
    expect(upload({}, { history, shown: [TOLD, again] })).toBe('taken');
  });

  it('C4 wants an obscured picture where the policy or the member says so', () => {
    const sharp = historyOf(['08:00', { enabled: true, obscure: 'off' }]);
    expect(upload({ obscure: 'off' })).toBe('obscure_required');
    expect(upload({ obscure: 'off' }, { history: sharp })).toBe('taken');
    const own = (time: string) =>
      upload({ obscure: 'off' }, { history: sharp, alwaysObscureSince: clock(time) });
    expect(own('09:07')).toBe('obscure_required');
    expect(own('09:07:00.001')).toBe('taken');
    expect(upload({}, { alwaysObscureSince: clock('08:00') })).toBe('taken');
  });

  it('C4 takes no picture that tells more than its policy, and every one that tells less', () => {
    const ways = ['strict', 'greek', 'blur', 'off'] as const;
    for (const [asked, obscure] of ways.entries()) {
      const history = historyOf(['08:00', { enabled: true, obscure }]);
      const answers = ways.map((made) => upload({ obscure: made }, { history }));
      expect(answers).toEqual(ways.map((_, at) => (at <= asked ? 'taken' : 'obscure_required')));
    }
  });

  it('C4 wants a picture no wider than the resolution of its policy', () => {
    const high = historyOf(['08:00', { enabled: true, resolution: 'high' }]);
    expect(upload({ width: 481 })).toBe('resolution_too_high');
    expect(upload({ width: 1280 }, { history: high })).toBe('taken');
    expect(upload({ width: 1281 }, { history: high })).toBe('resolution_too_high');
  });

  it('T1 takes nothing that is past its retention already', () => {
    const late = (now: number) => uploadLate({}, { now });
    expect(late(clock('09:07') + 7 * DAY_MS - 1)).toBe('taken');
    expect(late(clock('09:07') + 7 * DAY_MS)).toBe('past_retention');
  });
});
