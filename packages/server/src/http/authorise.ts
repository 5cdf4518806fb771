import { isAdmin, type Access, type Actor, type WorkspaceId } from '@glimpse/core';
import type { App } from '../app/App.js';
import { refuse } from '../app/refuse.js';
import { authenticate, isOperator } from './authenticate.js';
import type { MemberCaller, OperatorCaller, PersonCaller, UnknownCaller } from './Caller.js';

export type AnyCaller = UnknownCaller | PersonCaller | MemberCaller | OperatorCaller;

/** Who is calling, before it is known what they may do. */
export async function identify(
  app: App,
  access: Access,
  headers: Headers,
  address: string | undefined,
): Promise<UnknownCaller | PersonCaller | OperatorCaller> {
  if (access === 'anyone') return { address };
  if (access !== 'operator') return authenticate(app, headers);
  if (await isOperator(app, headers)) return { operator: true };
  await authenticate(app, headers);
  throw refuse('forbidden');
}

/**
 * The caller as a route of that access needs them. A workspace one is no active member of is
 * `not_found` (V2); a member where an admin is needed is `forbidden`.
 */
export async function admit(
  app: App,
  access: Access,
  caller: UnknownCaller | PersonCaller | OperatorCaller,
  workspaceId: WorkspaceId | undefined,
): Promise<AnyCaller> {
  if (access !== 'member' && access !== 'admin') return caller;
  if (!('user' in caller) || workspaceId === undefined) throw refuse('unauthenticated');
  const userId = caller.user.id;
  const place = await app.storage.read(async (r) => ({
    member: await r.memberships.get({ workspaceId, userId }),
    workspace: await r.workspaces.get(workspaceId),
  }));
  const { member, workspace } = place;
  if (member?.status !== 'ACTIVE' || !workspace) throw refuse('not_found');
  const actor: Actor = { workspaceId, userId, role: member.role };
  if (access === 'admin' && !isAdmin(actor)) throw refuse('forbidden');
  return { ...caller, actor, member, workspace };
}
