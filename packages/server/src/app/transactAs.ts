import { isAdmin, type Actor } from '@glimpse/core';
import type { MemberCaller } from '../http/Caller.js';
import type { MemberRecord, WorkspaceRecord } from '../ports/index.js';
import type { App } from './App.js';
import { refuse } from './refuse.js';
import { transact, type UnitOfWork } from './transact.js';

/** A unit of work of a member, who they are read again inside the transaction. */
export interface MemberUnit extends UnitOfWork {
  readonly actor: Actor;
  readonly member: MemberRecord;
  readonly workspace: WorkspaceRecord;
}

/**
 * Runs `work` in one transaction on behalf of a member: membership, role and plan are those of the
 * transaction, whatever they were when the call came in.
 */
export function transactAs<Result>(
  call: { readonly app: App; readonly caller: MemberCaller },
  work: (unit: MemberUnit) => Promise<Result>,
): Promise<Result> {
  const { workspaceId, userId } = call.caller.actor;
  return transact(call.app, async (unit) => {
    const member = await unit.tx.memberships.get({ workspaceId, userId });
    const workspace = await unit.tx.workspaces.get(workspaceId);
    if (member?.status !== 'ACTIVE' || !workspace) throw refuse('not_found');
    const actor: Actor = { workspaceId, userId, role: member.role };
    return work({ ...unit, actor, member, workspace });
  });
}

/** @throws forbidden when the actor is no admin (any more) */
export function requireAdmin(actor: Actor): void {
  if (!isAdmin(actor)) throw refuse('forbidden');
}
