import { describe, expect, it } from 'vitest';
import { MINUTE, SECOND } from '../../test/clock.js';
import { captureAt, entryFrom, shot } from '../../test/entries.js';
import { admin, bea, kenji, owner, stranger } from '../../test/people.js';
import type { ScreenshotId, TimeEntryId } from '../ids/ids.js';
import type { Actor } from '../member/visibility.js';
import type { DeletableEntry } from './DeletableEntry.js';
import { planDeletion } from './planDeletion.js';

/** An hour with moments at 09:03, 09:07 and 09:14, of one display each. */
const HOUR_ENTRY = entryFrom('09:00', '10:00', {
  captures: [captureAt('09:03'), captureAt('09:07'), captureAt('09:14')],
});

function plan(actor: Actor, entry: DeletableEntry, ...screenshotIds: ScreenshotId[]) {
  return planDeletion({ actor, screenshotIds, entries: [entry] });
}

/** What becomes of the only entry of a plan. */
function effect(actor: Actor, entry: DeletableEntry, ...screenshotIds: ScreenshotId[]) {
  const [first] = plan(actor, entry, ...screenshotIds).entries;
  if (first === undefined) throw new Error('The plan touches no entry.');
  return first;
}

function refusal(actor: Actor, entry: DeletableEntry, screenshotId = shot('09:03')) {
  const [item] = plan(actor, entry, screenshotId).items;
  return item?.allowed === false ? item.code : undefined;
}

describe('who may delete', () => {
  it('D2 lets a member delete their own, and an admin anyone’s', () => {
    for (const actor of [bea, admin, owner]) expect(refusal(actor, HOUR_ENTRY)).toBeUndefined();
  });

  it('D2 tells nobody else that there is anything to delete', () => {
    for (const actor of [kenji, stranger]) expect(refusal(actor, HOUR_ENTRY)).toBe('not_found');
  });

  it('D2 finds nothing under an id that belongs to no screenshot', () => {
    expect(refusal(admin, HOUR_ENTRY, shot('12:00'))).toBe('not_found');
  });

  it.each([
    ['entry_locked', { isLocked: true }],
    ['entry_submitted', { approvalStatus: 'PENDING' }],
    ['entry_approved', { approvalStatus: 'APPROVED' }],
    ['entry_approved', { approvalStatus: 'APPROVED', isLocked: true }],
  ] as const)('D3 binds a member, but no admin: %s', (code, binding) => {
    const entry = { ...HOUR_ENTRY, ...binding };
    expect(refusal(bea, entry)).toBe(code);
    expect(refusal(admin, entry)).toBeUndefined();
  });

  it('D4 lets nobody delete while the timer runs', () => {
    const running = { ...HOUR_ENTRY, endAt: null };
    for (const actor of [bea, admin, owner]) expect(refusal(actor, running)).toBe('timer_running');
    expect(plan(bea, running, shot('09:03')).entries).toEqual([]);
  });

  it.each(['deleted_by_member', 'deleted_by_admin', 'expired'] as const)(
    'D13 finds nothing left to delete of a screenshot that is gone (%s)',
    (fate) => {
      const entry = entryFrom('09:00', '10:00', {
        captures: [captureAt('09:03', fate), captureAt('09:07')],
      });
      expect(refusal(bea, entry)).toBe('screenshot_deleted');
      expect(refusal(kenji, entry)).toBe('not_found');
    },
  );

  it('D12 refuses item by item and plans the rest', () => {
    const mine = plan(bea, HOUR_ENTRY, shot('12:00'), shot('09:07'), shot('09:07'));
    expect(mine.items).toEqual([
      { screenshotId: shot('09:07'), allowed: true },
      { screenshotId: shot('12:00'), allowed: false, code: 'not_found' },
    ]);
    expect(mine.screenshotCount).toBe(1);
  });
});

describe('what a member’s delete does', () => {
  it('D5 subtracts the time since the previous capture', () => {
    expect(effect(bea, HOUR_ENTRY, shot('09:07'))).toEqual({
      timeEntryId: 'entry',
      userId: 'bea',
      description: 'Screens for the new site',
      start: '2026-11-19T09:00:00Z',
      end: '2026-11-19T10:00:00Z',
      outcome: { fate: 'reduced', reason: 'owned_time' },
      deletedScreenshotIds: [shot('09:07')],
      moments: 1,
      subtractions: [{ start: '2026-11-19T09:03:00Z', end: '2026-11-19T09:07:00Z' }],
      subtractedMs: 4 * MINUTE,
      totalBeforeMs: 60 * MINUTE,
      totalAfterMs: 56 * MINUTE,
    });
  });

  it('D5 subtracts from the start of the entry for the first capture', () => {
    expect(effect(bea, HOUR_ENTRY, shot('09:03')).subtractedMs).toBe(3 * MINUTE);
  });

  it.each(['deleted_by_member', 'deleted_by_admin', 'expired'] as const)(
    'D5 goes by the capture before it, whatever has become of that one (%s)',
    (fate) => {
      const entry = entryFrom('09:00', '10:00', {
        captures: [captureAt('09:03', fate), captureAt('09:07'), captureAt('09:14')],
      });
      expect(effect(bea, entry, shot('09:07')).subtractedMs).toBe(4 * MINUTE);
    },
  );

  it('D1 names seconds that are exactly those by which the total drops', () => {
    const entry = entryFrom('09:00', '10:00', {
      captures: [captureAt('09:03:20.900'), captureAt('09:07:40.100'), captureAt('09:30')],
    });
    const one = effect(bea, entry, shot('09:07:40.100'));
    expect(one.subtractedMs).toBe(4 * MINUTE + 20 * SECOND);
    expect(one.totalBeforeMs - one.totalAfterMs).toBe(one.subtractedMs);
  });

  it('D6 removes the entry with its only screenshot', () => {
    const entry = entryFrom('09:00', '10:00', { captures: [captureAt('09:07')] });
    expect(effect(bea, entry, shot('09:07'))).toMatchObject({
      outcome: { fate: 'deleted', reason: 'only_screenshot' },
      subtractions: [{ start: '2026-11-19T09:00:00Z', end: '2026-11-19T10:00:00Z' }],
      subtractedMs: 60 * MINUTE,
      totalAfterMs: 0,
    });
  });

  it('D6 does not count others that the member deleted as remaining', () => {
    const entry = entryFrom('09:00', '10:00', {
      captures: [captureAt('09:03', 'deleted_by_member'), captureAt('09:07')],
    });
    const last = effect(bea, entry, shot('09:07'));
    expect(last.outcome.fate).toBe('deleted');
    expect(last).toMatchObject({ deletedScreenshotIds: [shot('09:07')], moments: 1 });
    expect(effect(bea, HOUR_ENTRY, shot('09:03'), shot('09:07'), shot('09:14')).outcome).toEqual({
      fate: 'deleted',
      reason: 'only_screenshot',
    });
  });

  it.each(['expired', 'deleted_by_admin'] as const)(
    'D6 costs no one a day because others are %s',
    (fate) => {
      const entry = entryFrom('09:00', '10:00', {
        captures: [captureAt('09:03', fate), captureAt('09:07')],
      });
      expect(effect(bea, entry, shot('09:07'))).toMatchObject({
        outcome: { fate: 'reduced', reason: 'owned_time' },
        totalAfterMs: 56 * MINUTE,
      });
    },
  );

  it('D10 subtracts the time of two displays once, and the sibling stays', () => {
    const two = captureAt('09:03', 'present', 'present');
    const entry = entryFrom('09:00', '10:00', { captures: [two, captureAt('09:07')] });
    const one = effect(bea, entry, shot('09:03', 1));
    expect(one).toMatchObject({ subtractedMs: 3 * MINUTE, moments: 1 });
    expect(one.deletedScreenshotIds).toEqual([shot('09:03')]);
    const both = effect(bea, entry, shot('09:03', 1), shot('09:03', 2));
    expect(both).toMatchObject({ subtractedMs: 3 * MINUTE, moments: 1 });
    expect(both.deletedScreenshotIds).toEqual([shot('09:03', 1), shot('09:03', 2)]);
  });

  it('D10 lets the sibling go for nothing more', () => {
    const half = captureAt('09:03', 'deleted_by_member', 'present');
    const entry = entryFrom('09:00', '10:00', {
      captures: [half, captureAt('09:07')],
      deductions: [{ startAt: HOUR_ENTRY.startAt, endAt: HOUR_ENTRY.startAt + 3 * MINUTE }],
    });
    expect(effect(bea, entry, shot('09:03', 2))).toMatchObject({
      outcome: { fate: 'unchanged', reason: 'already_subtracted' },
      subtractions: [],
      subtractedMs: 0,
      totalAfterMs: 57 * MINUTE,
    });
  });

  it('D6 treats the two displays of the only moment as two screenshots', () => {
    const entry = entryFrom('09:00', '10:00', {
      captures: [captureAt('09:03', 'present', 'present')],
    });
    expect(effect(bea, entry, shot('09:03', 1)).outcome.fate).toBe('reduced');
    expect(effect(bea, entry, shot('09:03', 1), shot('09:03', 2)).outcome.fate).toBe('deleted');
    const half = entryFrom('09:00', '10:00', {
      captures: [captureAt('09:03', 'deleted_by_member', 'present')],
    });
    expect(effect(bea, half, shot('09:03', 2)).outcome.fate).toBe('deleted');
  });

  it('D11 removes the entry when less than a second of it is left', () => {
    const captures = [captureAt('09:30', 'expired'), captureAt('09:59:59.500'), captureAt('10:00')];
    const entry = entryFrom('09:00', '10:00', {
      captures,
      deductions: [{ startAt: HOUR_ENTRY.startAt, endAt: HOUR_ENTRY.startAt + 30 * MINUTE }],
    });
    const ids = [shot('09:59:59.500'), shot('10:00')];
    expect(effect(bea, entry, ...ids)).toMatchObject({
      outcome: { fate: 'deleted', reason: 'nothing_left' },
      subtractedMs: 30 * MINUTE,
      totalAfterMs: 0,
    });
    expect(effect(bea, entry, shot('09:59:59.500')).outcome.fate).toBe('reduced');
  });

  it('D11 lets screenshots that were not chosen go with an entry of which nothing is left', () => {
    const captures = [captureAt('09:59:59.900'), captureAt('10:00:02')];
    const entry = entryFrom('09:00', '10:00', { captures });
    expect(effect(bea, entry, shot('09:59:59.900')).outcome.fate).toBe('reduced');
    const half = { ...entry, endAt: entry.startAt + 59 * MINUTE + 59 * SECOND + 999 };
    expect(effect(bea, half, shot('09:59:59.900'))).toMatchObject({
      outcome: { fate: 'deleted', reason: 'nothing_left' },
      deletedScreenshotIds: [shot('09:59:59.900'), shot('10:00:02')],
      moments: 2,
    });
  });

  it('D11 subtracts nothing twice, and only inside the entry', () => {
    const entry = {
      ...HOUR_ENTRY,
      deductions: [
        { startAt: HOUR_ENTRY.startAt - MINUTE, endAt: HOUR_ENTRY.startAt + 4 * MINUTE },
        { startAt: HOUR_ENTRY.startAt + 5 * MINUTE, endAt: HOUR_ENTRY.startAt + 6 * MINUTE },
      ],
    };
    expect(effect(bea, entry, shot('09:07'))).toMatchObject({
      subtractions: [
        { start: '2026-11-19T09:04:00Z', end: '2026-11-19T09:05:00Z' },
        { start: '2026-11-19T09:06:00Z', end: '2026-11-19T09:07:00Z' },
      ],
      subtractedMs: 2 * MINUTE,
      totalBeforeMs: 55 * MINUTE,
      totalAfterMs: 53 * MINUTE,
    });
  });
});

describe('what an admin’s delete does', () => {
  it('D8 subtracts no time and removes no entry, not even for the only screenshot', () => {
    const entry = entryFrom('09:00', '10:00', { captures: [captureAt('09:07')] });
    expect(effect(admin, entry, shot('09:07'))).toMatchObject({
      outcome: { fate: 'unchanged', reason: 'admin' },
      deletedScreenshotIds: [shot('09:07')],
      subtractions: [],
      subtractedMs: 0,
      totalAfterMs: 60 * MINUTE,
    });
  });

  it('D8 holds for an admin’s own screenshot too', () => {
    const own = { ...HOUR_ENTRY, userId: admin.userId };
    expect(plan(admin, own, shot('09:07'))).toMatchObject({ mode: 'admin', subtractedMs: 0 });
    expect(plan(bea, HOUR_ENTRY, shot('09:07')).mode).toBe('member');
  });

  it('D7 leaves an approved entry as it is', () => {
    const approved = { ...HOUR_ENTRY, approvalStatus: 'APPROVED' as const };
    expect(effect(admin, approved, shot('09:07'))).toMatchObject({
      outcome: { fate: 'unchanged', reason: 'approved' },
      subtractedMs: 0,
    });
  });
});

describe('a plan', () => {
  const second = entryFrom('11:00', '12:00', {
    id: 'second' as TimeEntryId,
    captures: [captureAt('11:04')],
  });
  const both = (entries: DeletableEntry[]) =>
    planDeletion({ actor: bea, screenshotIds: [shot('11:04'), shot('09:07')], entries });

  it('D12 plans a selection over several entries as one', () => {
    const whole = both([second, HOUR_ENTRY]);
    expect(whole.entries.map(({ timeEntryId }) => timeEntryId)).toEqual(['entry', 'second']);
    expect(whole).toMatchObject({ subtractedMs: 64 * MINUTE, screenshotCount: 2 });
  });

  it('D12 is the same plan whatever the order of its input', () => {
    expect(both([second, HOUR_ENTRY])).toEqual(both([HOUR_ENTRY, second]));
    const twin = { ...HOUR_ENTRY, id: 'a-twin' as TimeEntryId, captures: [captureAt('09:08')] };
    const ids = [shot('09:07'), shot('09:08')];
    const order = (entries: DeletableEntry[]) =>
      planDeletion({ actor: bea, screenshotIds: ids, entries }).entries.map(
        (one) => one.timeEntryId,
      );
    expect(order([HOUR_ENTRY, twin])).toEqual(['a-twin', 'entry']);
    expect(order([twin, HOUR_ENTRY])).toEqual(['a-twin', 'entry']);
  });

  it('D12 has a digest that changes exactly when the effect does', () => {
    const digest = (entry: DeletableEntry, actor = bea) => plan(actor, entry, shot('09:07')).digest;
    const first = digest(HOUR_ENTRY);
    expect(digest({ ...HOUR_ENTRY, description: 'Renamed in between' })).toBe(first);
    expect(digest({ ...HOUR_ENTRY, captures: [...HOUR_ENTRY.captures].reverse() })).toBe(first);
    const others = [
      digest({ ...HOUR_ENTRY, isLocked: true }),
      digest({ ...HOUR_ENTRY, endAt: HOUR_ENTRY.startAt + 30 * MINUTE }),
      digest({ ...HOUR_ENTRY, captures: [captureAt('09:07')] }),
      digest({ ...HOUR_ENTRY, captures: [captureAt('09:05'), ...HOUR_ENTRY.captures] }),
      digest(HOUR_ENTRY, admin),
    ];
    expect(new Set([first, ...others]).size).toBe(6);
    expect(first).toMatch(/^[0-9a-f]{16}$/);
  });
});
