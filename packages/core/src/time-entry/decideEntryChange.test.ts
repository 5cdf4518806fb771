import { describe, expect, it } from 'vitest';
import type { Actor } from '../member/visibility.js';
import { decideEntryChange, type BoundEntry } from './decideEntryChange.js';

const member = { workspaceId: 'w', userId: 'u', role: 'member' } as Actor;
const entry = {
  workspaceId: 'w',
  userId: 'u',
  isLocked: false,
  approvalStatus: 'NONE',
} as BoundEntry;
const yes = { allowed: true };
const no = (code: string) => ({ allowed: false, code });

describe('decideEntryChange', () => {
  it.each([
    [entry, yes],
    [{ ...entry, isLocked: true }, no('entry_locked')],
    [{ ...entry, approvalStatus: 'PENDING' as const }, no('entry_submitted')],
    [{ ...entry, approvalStatus: 'APPROVED' as const, isLocked: true }, no('entry_approved')],
  ])('D3 binds a member to lock and approval, and no admin: %#', (one, decision) => {
    expect(decideEntryChange(member, one)).toEqual(decision);
    expect(decideEntryChange({ ...member, role: 'owner' }, one)).toEqual(yes);
  });

  it('V2 tells nobody of an entry they may not see', () => {
    const other: Actor = { ...member, userId: 'x' as Actor['userId'] };
    expect(decideEntryChange(other, { ...entry, isLocked: true })).toEqual(no('not_found'));
  });
});
