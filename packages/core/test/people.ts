import type { Actor, UserId, WorkspaceId } from '../src/index.js';

export const WORKSPACE = 'workspace' as WorkspaceId;
export const BEA = 'bea' as UserId;
export const KENJI = 'kenji' as UserId;

/** A member of the example's workspace. */
export const bea: Actor = { workspaceId: WORKSPACE, userId: BEA, role: 'member' };
/** Another one. */
export const kenji: Actor = { workspaceId: WORKSPACE, userId: KENJI, role: 'member' };
/** Bea's admin. */
export const admin: Actor = { workspaceId: WORKSPACE, userId: 'helena' as UserId, role: 'admin' };
export const owner: Actor = { workspaceId: WORKSPACE, userId: 'sofia' as UserId, role: 'owner' };
/** An admin of another workspace. */
export const stranger: Actor = {
  workspaceId: 'elsewhere' as WorkspaceId,
  userId: 'ralf' as UserId,
  role: 'owner',
};
