import type { UserId, WorkspaceId } from '../ids/ids.js';
import type { Role } from './member.js';

/** Who is asking: a member of one workspace. The same person is another actor in another workspace. */
export interface Actor {
  readonly workspaceId: WorkspaceId;
  readonly userId: UserId;
  readonly role: Role;
}

/** Something that belongs to one member of one workspace. */
export interface Owned {
  readonly workspaceId: WorkspaceId;
  readonly userId: UserId;
}

/**
 * "Admin" in every rule means owner or admin.
 *
 * @example
 * isAdmin({ role: 'owner' }); // true
 * isAdmin({ role: 'member' }); // false
 */
export function isAdmin(actor: { readonly role: Role }): boolean {
  return actor.role === 'owner' || actor.role === 'admin';
}

/**
 * Whether the actor may see what belongs to `owner`: their own, or as an admin everyone's of the
 * same workspace (V2). What may not be seen is `not_found`: its existence is not told either.
 *
 * @example
 * const sight = decideSight(actor, { workspaceId, userId });
 * if (!sight.allowed) throw new GlimpseError(sight.code, 'There is no such thing.');
 */
export function decideSight(
  actor: Actor,
  owner: Owned,
): { allowed: true } | { allowed: false; code: 'not_found' } {
  const sees =
    actor.workspaceId === owner.workspaceId && (actor.userId === owner.userId || isAdmin(actor));
  return sees ? { allowed: true } : { allowed: false, code: 'not_found' };
}

/**
 * Whether the actor sees every member of their workspace, or themselves alone (V2, V3).
 *
 * @example
 * sightScope({ workspaceId, userId, role: 'admin' }); // 'workspace'
 * sightScope({ workspaceId, userId, role: 'member' }); // 'self'
 */
export function sightScope(actor: Actor): 'workspace' | 'self' {
  return isAdmin(actor) ? 'workspace' : 'self';
}
