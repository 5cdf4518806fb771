import { describe, expect, it } from 'vitest';
import type { Actor } from '../member/visibility.js';
import { trackedMs } from '../time-entry/trackedTime.js';
import type { DeletableEntry } from './DeletableEntry.js';
import { planEntryEdit } from './planEntryEdit.js';

const MINUTE = 60_000;
const member = { workspaceId: 'w', userId: 'u', role: 'member' } as Actor;
const entry = {
  id: 'e',
  workspaceId: 'w',
  userId: 'u',
  description: '',
  isLocked: false,
  approvalStatus: 'NONE',
  startAt: 0,
  endAt: 60 * MINUTE,
  deductions: [],
  captures: [10, 30, 50].map((minute) => ({
    id: `c${minute}`,
    at: minute * MINUTE,
    screenshots: [{ id: `s${minute}`, fate: minute === 30 ? 'expired' : 'present' }],
  })),
} as unknown as DeletableEntry;

describe('planEntryEdit', () => {
  it('L2 lets captures go with the time that is cut off', () => {
    const edit = planEntryEdit({ actor: member, entry, next: { startAt: 0, endAt: 20 * MINUTE } });
    expect(edit.lostScreenshotIds).toEqual(['s50']);
    const cut = { ...entry, endAt: 20 * MINUTE, deductions: edit.deductions };
    expect(trackedMs(cut, 0)).toBe(20 * MINUTE);
  });

  it('D5 keeps their owned time subtracted when the member grows the entry back', () => {
    const edit = planEntryEdit({ actor: member, entry, next: { startAt: 0, endAt: 40 * MINUTE } });
    const grown = { ...entry, deductions: edit.deductions };
    expect(trackedMs(grown, 0)).toBe(50 * MINUTE);
  });

  it('D5 takes off all that a moment owns when the member cuts off little more than it, and grows back', () => {
    const next = { startAt: 0, endAt: 50 * MINUTE - 6000 };
    const edit = planEntryEdit({ actor: member, entry, next });
    expect(edit.lostScreenshotIds).toEqual(['s50']);
    const captures = entry.captures.map((one) => ({
      ...one,
      screenshots: one.screenshots.map(({ id, fate }) =>
        id === 's50' ? { id, fate: 'deleted_by_member' as const } : { id, fate },
      ),
    }));
    const cut = { ...entry, ...next, captures, deductions: edit.deductions };
    const whole = { startAt: 0, endAt: 60 * MINUTE };
    const totalAfter = (actor: Actor) => {
      const { deductions } = planEntryEdit({ actor, entry: cut, next: whole });
      return trackedMs({ ...whole, deductions }, 0);
    };
    expect(trackedMs(cut, 0)).toBe(50 * MINUTE - 6000);
    expect(totalAfter(member)).toBe(40 * MINUTE);
    expect(totalAfter({ ...member, role: 'admin' })).toBe(60 * MINUTE - 6000);
  });

  it('D5 takes nothing more off for moments that an admin or retention took, or that were never cut off', () => {
    const fates = ['deleted_by_admin', 'expired', 'deleted_by_member'] as const;
    const captures = [50, 55, 10].map((minute, index) => ({
      id: `c${minute}`,
      at: minute * MINUTE,
      screenshots: [{ id: `s${minute}`, fate: fates[index] }],
    })) as unknown as DeletableEntry['captures'];
    const short = { ...entry, endAt: 20 * MINUTE, captures };
    const edit = planEntryEdit({ actor: member, entry: short, next: { startAt: 0, endAt: null } });
    expect(edit.deductions).toEqual([]);
  });

  it('D5 takes back a moment once for all its displays, one of which the member deleted, and nothing for its twin', () => {
    const gone = (id: string, fates: readonly string[]) => ({
      id,
      at: 50 * MINUTE,
      screenshots: fates.map((fate, index) => ({ id: `${id}-${index}`, fate })),
    });
    const captures = [
      gone('a', ['expired', 'deleted_by_member']),
      gone('b', ['deleted_by_member']),
    ];
    const short = { ...entry, endAt: 20 * MINUTE, captures } as unknown as DeletableEntry;
    const next = { startAt: 0, endAt: 60 * MINUTE };
    const { deductions } = planEntryEdit({ actor: member, entry: short, next });
    expect(deductions).toEqual([{ startAt: 0, endAt: 50 * MINUTE }]);
  });

  it('D5 cuts at the beginning likewise', () => {
    const edit = planEntryEdit({
      actor: member,
      entry,
      next: { startAt: 15 * MINUTE, endAt: 60 * MINUTE },
    });
    expect(edit.lostScreenshotIds).toEqual(['s10']);
    expect(trackedMs({ ...entry, deductions: edit.deductions }, 0)).toBe(50 * MINUTE);
  });

  it('D5 takes nothing off for a lost capture that owns nothing', () => {
    const [, , last] = entry.captures;
    if (last === undefined) throw new Error('The example has three captures.');
    const twin = { id: 'twin', at: last.at, screenshots: [{ id: 'twin', fate: 'present' }] };
    const doubled = { ...entry, captures: [...entry.captures, twin] } as DeletableEntry;
    const next = { startAt: 0, endAt: 20 * MINUTE };
    const edit = planEntryEdit({ actor: member, entry: doubled, next });
    expect(edit.lostScreenshotIds).toEqual(['s50', 'twin']);
    expect(edit.deductions).toEqual([{ startAt: 30 * MINUTE, endAt: 50 * MINUTE }]);
  });

  it('L2 loses only the displays that are still there', () => {
    const fates = ['expired', 'present'] as const;
    const screenshots = fates.map((fate) => ({ id: fate, fate }));
    const half = { ...entry, captures: [{ id: 'half', at: 50 * MINUTE, screenshots }] };
    const edit = planEntryEdit({
      actor: member,
      entry: half as unknown as DeletableEntry,
      next: { startAt: 0, endAt: 20 * MINUTE },
    });
    expect(edit.lostScreenshotIds).toEqual(['present']);
  });

  it('D8 takes nothing off when an admin edits', () => {
    const admin: Actor = { ...member, role: 'admin' };
    const edit = planEntryEdit({ actor: admin, entry, next: { startAt: 0, endAt: MINUTE } });
    expect(edit.lostScreenshotIds).toEqual(['s10', 's50']);
    expect(edit.deductions).toEqual([]);
  });

  it('L2 loses nothing when the entry grows or runs on', () => {
    const edit = planEntryEdit({ actor: member, entry, next: { startAt: 0, endAt: null } });
    expect(edit).toEqual({ lostScreenshotIds: [], deductions: [] });
  });
});
