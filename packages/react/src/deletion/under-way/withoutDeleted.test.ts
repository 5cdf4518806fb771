import type { Day, DayTotals, DeletionAnswer, EntryEffect, MemberDay, UserId } from '@glimpse/core';
import { describe, expect, test } from 'vitest';
import { minute, sampleCapture, sampleEntry } from '../../test/sampleDay.js';
import type { DeletionOrder } from './DeletionOrder.js';
import { totalsWithoutDeleted, withoutDeleted } from './withoutDeleted.js';

const day = '2026-11-19' as Day;
const bea = 'bea' as UserId;
const MINUTE = 60_000;
const memberDay: MemberDay = {
  day,
  timeZone: 'Europe/Berlin',
  start: minute(-540),
  end: minute(900),
  asOf: minute(120),
  member: { id: bea, name: 'Bea Castellano' },
  trackedMs: 60 * MINUTE,
  entries: [sampleEntry([sampleCapture(2), sampleCapture(7)])],
};

function order(effect: Partial<EntryEffect>): DeletionOrder {
  const entry = {
    timeEntryId: 'entry',
    userId: bea,
    outcome: { fate: 'reduced', reason: 'owned_time' },
    deletedScreenshotIds: ['shot-7-1', 'shot-7-2'],
    subtractedMs: 5 * MINUTE,
    ...effect,
  };
  const days = [{ userId: bea, day, beforeMs: 60 * MINUTE, afterMs: 55 * MINUTE }];
  // Only what the rule reads of a plan.
  const answer = { plan: { entries: [entry] }, days } as unknown as DeletionAnswer;
  return { screenshotIds: [], answer, day };
}

describe('withoutDeleted', () => {
  test('D5 D12 takes off what the plan says, and empties the moment in its place', () => {
    const { entries, trackedMs } = withoutDeleted(memberDay, [order({})]);
    expect(trackedMs).toBe(55 * MINUTE);
    expect(entries[0]).toMatchObject({ trackedMs: 55 * MINUTE, takenOffMs: 5 * MINUTE });
    expect(entries[0]?.captures.map(({ screenshots }) => screenshots.length)).toEqual([2, 0]);
  });

  test('D6 takes the whole entry away when it goes', () => {
    const outcome = { fate: 'deleted', reason: 'only_screenshot' } as const;
    expect(withoutDeleted(memberDay, [order({ outcome })]).entries).toEqual([]);
  });

  test('leaves other people, and a day without deletions, as they are', () => {
    expect(withoutDeleted(memberDay, [])).toBe(memberDay);
    expect(withoutDeleted(memberDay, [order({ userId: 'leila' as UserId })])).toBe(memberDay);
  });

  test('V3 counts in the list what remains, on that day alone', () => {
    const member = { userId: bea, screenshots: 4, trackedMs: 60 * MINUTE };
    // Only what the rule reads of a member's row.
    const totals = { day, members: [member] } as unknown as DayTotals;
    expect(totalsWithoutDeleted(totals, [order({})]).members[0]).toMatchObject({
      screenshots: 2,
      trackedMs: 55 * MINUTE,
    });
    const other = { ...totals, day: '2026-11-18' as Day };
    expect(totalsWithoutDeleted(other, [order({})])).toBe(other);
  });
});
