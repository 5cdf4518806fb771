import type { Role, User, Workspace } from '@glimpse/core';
import type { GlimpseClient } from '@glimpse/core/client';

/** Who is signed in, the workspace they work in, and what they are there. */
export interface Membership {
  readonly user: User;
  readonly workspace: Workspace;
  readonly role: Role;
}

/** Reads the caller's {@link Membership} of their active workspace. */
export async function readMembership(
  client: GlimpseClient,
  signal: AbortSignal,
): Promise<Membership> {
  const [user, workspaces] = await Promise.all([
    client.user.get({ signal }),
    client.workspaces.list({ signal }),
  ]);
  const workspace = workspaces.find(({ id }) => id === user.activeWorkspace) ?? workspaces[0];
  if (!workspace)
    throw new Error(`${user.name} belongs to no workspace. Ask an admin to be added.`);
  const members = await client.members.all({ workspaceId: workspace.id }, { signal });
  const self = members.find(({ id }) => id === user.id);
  return { user, workspace, role: self?.role ?? 'member' };
}
