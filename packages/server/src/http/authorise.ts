import { isAdmin, type Access, type Actor, type WorkspaceId } from '@glimpse/core';
import type { App } from '../app/App.js';
import { refuse } from '../app/refuse.js';
import { authenticate, isOperator, type PersonAtDoor } from './authenticate.js';
import type { MemberCaller, OperatorCaller, PersonCaller, UnknownCaller } from './Caller.js';

export type AnyCaller = UnknownCaller | PersonCaller | MemberCaller | OperatorCaller;

/** What a call says of itself. */
export interface Presented {
  readonly headers: Headers;
  readonly address: string | undefined;
  /** The workspace in the path. */
  readonly workspaceId: WorkspaceId | undefined;
}

/** Who is calling, before it is known what they may do. */
export async function identify(
  app: App,
  access: Access,
  { headers, address, workspaceId }: Presented,
): Promise<UnknownCaller | PersonAtDoor | OperatorCaller> {
  if (access === 'anyone') return { address };
  if (access !== 'operator') return authenticate(app, headers, workspaceId);
  if (await isOperator(app, headers)) return { operator: true };
  await authenticate(app, headers, undefined);
  throw refuse('forbidden');
}

/**
 * The caller as a route of that access needs them. A workspace one is no active member of is
 * `not_found` (V2); a member where an admin is needed is `forbidden`.
 */
export function admit(
  access: Access,
  caller: UnknownCaller | PersonAtDoor | OperatorCaller,
  workspaceId: WorkspaceId | undefined,
): AnyCaller {
  if (access !== 'member' && access !== 'admin') return caller;
  if (!('user' in caller) || workspaceId === undefined) throw refuse('unauthenticated');
  const { user, credential, place } = caller;
  const { member, workspace } = place ?? {};
  if (member?.status !== 'ACTIVE' || !workspace) throw refuse('not_found');
  const actor: Actor = { workspaceId, userId: user.id, role: member.role };
  if (access === 'admin' && !isAdmin(actor)) throw refuse('forbidden');
  return { user, credential, actor, member, workspace };
}
