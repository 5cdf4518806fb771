import { decideSight, isAdmin, type Actor, type Owned } from '../member/visibility.js';
import type { ApprovalStatus } from './timeEntry.js';

/** What binds an entry. */
export interface BoundEntry extends Owned {
  readonly isLocked: boolean;
  readonly approvalStatus: ApprovalStatus;
}

/** What keeps a member from changing an entry. */
export type EntryBinding = 'entry_approved' | 'entry_submitted' | 'entry_locked';

/**
 * Whether the actor may change or delete an entry, or delete its screenshots: their own unless it is
 * approved, submitted or locked; an admin any entry of the workspace (D2, D3, D9).
 *
 * @example
 * const approved = { workspaceId, userId, isLocked: false, approvalStatus: 'APPROVED' } as const;
 * decideEntryChange({ workspaceId, userId, role: 'member' }, approved); // { allowed: false, code: 'entry_approved' }
 * decideEntryChange({ workspaceId, userId, role: 'admin' }, approved); // { allowed: true }
 */
export function decideEntryChange(
  actor: Actor,
  entry: BoundEntry,
): { allowed: true } | { allowed: false; code: 'not_found' | EntryBinding } {
  const sight = decideSight(actor, entry);
  if (!sight.allowed) return sight;
  const code = isAdmin(actor) ? undefined : entryBinding(entry);
  return code === undefined ? { allowed: true } : { allowed: false, code };
}

/**
 * What binds a member on this entry, the strongest first; undefined when nothing does (D3).
 *
 * @example
 * entryBinding({ isLocked: true, approvalStatus: 'PENDING' }); // 'entry_submitted'
 * entryBinding({ isLocked: false, approvalStatus: 'NONE' }); // undefined
 */
export function entryBinding(
  entry: Pick<BoundEntry, 'isLocked' | 'approvalStatus'>,
): EntryBinding | undefined {
  if (entry.approvalStatus === 'APPROVED') return 'entry_approved';
  if (entry.approvalStatus === 'PENDING') return 'entry_submitted';
  return entry.isLocked ? 'entry_locked' : undefined;
}
