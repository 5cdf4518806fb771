import { describe, expect, it } from 'vitest';
import { clock, MINUTE } from '../../test/clock.js';
import { captureAt, entryFrom, shot } from '../../test/entries.js';
import type { DeletableEntry } from './DeletableEntry.js';
import { planDiscard } from './planDiscard.js';

const HELD = { id: '09:07', at: clock('09:07'), screenshotIds: [shot('09:07'), shot('09:07', 2)] };

function discard(entry: DeletableEntry, now = '09:30') {
  return planDiscard({ entry, capture: HELD, now: clock(now) });
}

describe('planDiscard', () => {
  it('C10 subtracts the owned time as a member’s delete does (D5)', () => {
    const entry = entryFrom('09:00', '10:00', { captures: [captureAt('09:03')] });
    expect(discard(entry)).toMatchObject({
      allowed: true,
      effect: {
        outcome: { fate: 'reduced', reason: 'owned_time' },
        subtractions: [{ start: '2026-11-19T09:03:00Z', end: '2026-11-19T09:07:00Z' }],
        deletedScreenshotIds: [shot('09:07'), shot('09:07', 2)],
        moments: 1,
        subtractedMs: 4 * MINUTE,
        totalAfterMs: 56 * MINUTE,
      },
    });
  });

  it('C10 removes a stopped entry whose only capture is discarded (D6)', () => {
    expect(discard(entryFrom('09:00', '10:00'))).toMatchObject({
      effect: { outcome: { fate: 'deleted', reason: 'only_screenshot' } },
    });
  });

  it('C10 is allowed while the timer runs, and never removes the running entry', () => {
    expect(discard(entryFrom('09:00', null))).toMatchObject({
      allowed: true,
      effect: {
        outcome: { fate: 'reduced', reason: 'owned_time' },
        end: '2026-11-19T09:30:00Z',
        subtractedMs: 7 * MINUTE,
        totalAfterMs: 23 * MINUTE,
      },
    });
    expect(discard(entryFrom('09:00', null), '09:07')).toMatchObject({
      effect: { outcome: { fate: 'reduced' }, totalAfterMs: 0 },
    });
  });

  it.each([
    ['entry_locked', { isLocked: true }],
    ['entry_submitted', { approvalStatus: 'PENDING' }],
    ['entry_approved', { approvalStatus: 'APPROVED' }],
  ] as const)('C10 is refused where a delete would be (D3): %s', (code, binding) => {
    expect(discard(entryFrom('09:00', '10:00', binding))).toEqual({ allowed: false, code });
  });

  it.each(['08:59', '10:01'])('C5 C10 is refused for a moment outside of the entry: %s', (time) => {
    const capture = { id: time, at: clock(time), screenshotIds: [shot(time)] };
    const entry = entryFrom('09:00', '10:00');
    expect(planDiscard({ entry, capture, now: clock('11:00') })).toEqual({
      allowed: false,
      code: 'outside_entry',
    });
  });

  it('C10 is refused once a picture of it was sent', () => {
    const entry = entryFrom('09:00', null, { captures: [captureAt('09:07')] });
    expect(discard(entry)).toEqual({ allowed: false, code: 'screenshot_conflict' });
    const half = { ...entry, captures: [captureAt('09:07', 'deleted_by_admin', 'present')] };
    expect(discard(half)).toEqual({ allowed: false, code: 'screenshot_conflict' });
  });

  it('C10 removes no entry when it is told again after the timer was stopped', () => {
    const entry = entryFrom('09:00', '10:00', {
      captures: [captureAt('09:07', 'deleted_by_member', 'deleted_by_member')],
      deductions: [{ startAt: clock('09:00'), endAt: clock('09:07') }],
    });
    expect(discard(entry)).toMatchObject({
      effect: {
        outcome: { fate: 'unchanged', reason: 'already_subtracted' },
        totalAfterMs: 53 * MINUTE,
      },
    });
  });

  it('C10 costs nothing more when it is told twice', () => {
    const entry = entryFrom('09:00', '10:00', {
      captures: [captureAt('09:03'), captureAt('09:07', 'deleted_by_member', 'deleted_by_member')],
      deductions: [{ startAt: clock('09:03'), endAt: clock('09:07') }],
    });
    expect(discard(entry)).toMatchObject({
      effect: {
        outcome: { fate: 'unchanged', reason: 'already_subtracted' },
        deletedScreenshotIds: [],
        subtractedMs: 0,
      },
    });
  });
});
