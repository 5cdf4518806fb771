import { describe, expect, it } from 'vitest';
import { clock } from '../../test/clock.js';
import { historyOf, versionOf } from '../../test/policies.js';
import { knewBefore, outstandingNotice, type NoticeShown } from './knowledge.js';
import { noticeIdOf, versionOfNotice } from './noticeId.js';

const ON = ['09:00', { enabled: true }] as const;
const SHARP = ['10:00', { obscure: 'off' }] as const;
const BLURRED = ['11:00', { obscure: 'greek' }] as const;

function shown(version: number, time: string): NoticeShown {
  return { version, shownAt: clock(time) };
}

function knew(
  history: ReturnType<typeof historyOf>,
  version: number,
  lines: NoticeShown[],
  time = '18:00',
) {
  const policy = versionOf(history, version);
  return knewBefore({ policy, shown: lines, history, at: clock(time) });
}

describe('knewBefore', () => {
  it('A5 counts a notice only before the moment, not at it', () => {
    const history = historyOf(ON);
    const lines = [shown(2, '09:30')];
    expect(knew(history, 2, lines, '09:30')).toBe(false);
    expect(knew(history, 2, lines, '09:30:00.001')).toBe(true);
    expect(knew(history, 2, [])).toBe(false);
  });

  it('A5 does not count a notice that told of less', () => {
    const history = historyOf(ON, SHARP);
    expect(knew(history, 3, [shown(2, '09:30')])).toBe(false);
    expect(knew(history, 3, [shown(2, '09:30'), shown(3, '10:30')])).toBe(true);
  });

  it('A5 counts a newer notice that told of more for a capture under an older version', () => {
    expect(knew(historyOf(ON, SHARP), 2, [shown(3, '10:30')])).toBe(true);
  });

  it('A5 needs no new notice for what reveals less', () => {
    expect(knew(historyOf(ON, ['10:00', { retentionDays: 3 }]), 3, [shown(2, '09:30')])).toBe(true);
  });

  it('A4 needs a new notice when protection was taken back in between', () => {
    const history = historyOf(ON, SHARP, BLURRED, ['12:00', { obscure: 'off' }]);
    expect(knew(history, 4, [shown(3, '10:30')])).toBe(true);
    expect(knew(history, 5, [shown(3, '10:30')])).toBe(false);
    expect(knew(history, 5, [shown(5, '12:30')])).toBe(true);
  });

  it('A5 needs none when more was revealed in between and is no longer', () => {
    expect(knew(historyOf(ON, SHARP, BLURRED), 4, [shown(2, '09:30')])).toBe(true);
  });

  it('A5 does not count what was said before capturing was turned off', () => {
    const history = historyOf(ON, ['10:00', { enabled: false }], ['11:00', { enabled: true }]);
    expect(knew(history, 4, [shown(2, '09:30')])).toBe(false);
    expect(knew(history, 4, [shown(4, '11:30')])).toBe(true);
  });

  it('A5 counts no notice of a version that never was', () => {
    expect(knew(historyOf(ON), 2, [shown(7, '09:30')])).toBe(false);
  });
});

describe('outstandingNotice', () => {
  function outstanding(
    history: ReturnType<typeof historyOf>,
    lines: NoticeShown[] = [],
    time = '18:00',
  ) {
    return outstandingNotice({ history, shown: lines, now: clock(time) });
  }

  it('A4 tells every member when capturing is turned on', () => {
    expect(outstanding(historyOf(ON))).toEqual({ version: 2, revelations: ['turned_on'] });
  });

  it('A4 has nothing to tell while capturing is off', () => {
    expect(outstanding(historyOf(ON, ['10:00', { enabled: false }]))).toBeUndefined();
    expect(outstanding(historyOf(['09:00', { retentionDays: 30 }]))).toBeUndefined();
  });

  it('A4 tells it once', () => {
    expect(outstanding(historyOf(ON), [shown(2, '09:30')], '09:30')).toBeUndefined();
    expect(outstanding(historyOf(ON), [shown(2, '09:30')], '09:29')?.version).toBe(2);
  });

  it('A4 tells in one notice everything that is new since the last one', () => {
    const history = historyOf(ON, SHARP, ['11:00', { retentionDays: 30 }]);
    expect(outstanding(history, [shown(2, '09:30')])).toEqual({
      version: 4,
      revelations: ['less_obscured', 'longer_retention'],
    });
    expect(outstanding(history, [shown(3, '10:30'), shown(2, '09:30')])).toEqual({
      version: 4,
      revelations: ['longer_retention'],
    });
  });

  it('A4 tells again what was taken back and came again', () => {
    const history = historyOf(ON, SHARP, BLURRED, ['12:00', { obscure: 'off' }]);
    expect(outstanding(history, [shown(3, '10:30')])).toEqual({
      version: 5,
      revelations: ['less_obscured'],
    });
  });

  it('A4 begins anew when capturing is turned on again', () => {
    const history = historyOf(ON, ['10:00', { enabled: false }], ['11:00', { enabled: true }]);
    expect(outstanding(history, [shown(2, '09:30')])).toEqual({
      version: 4,
      revelations: ['turned_on'],
    });
  });
});

describe('the id of a notice', () => {
  it('A5 names the version it tells of', () => {
    expect(versionOfNotice(noticeIdOf(12))).toBe(12);
  });

  it.each(['policy-0', 'policy-01', 'policy-', 'policy-1x', 'notice-1', 'policy-9999999999'])(
    'A5 reads no version out of %s',
    (text) => {
      expect(versionOfNotice(text as ReturnType<typeof noticeIdOf>)).toBeUndefined();
    },
  );
});
