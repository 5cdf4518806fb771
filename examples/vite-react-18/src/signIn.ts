import type { Role, User, Workspace } from '@glimpse/core';
import { createGlimpseClient, type GlimpseClient } from '@glimpse/core/client';

/** Who has signed in, in which workspace, and what they are there. */
export interface SignedIn {
  client: GlimpseClient;
  user: User;
  workspace: Workspace;
  role: Role;
}

/** The API lies at the page's own origin. */
const baseUrl = '';

/** Signs a person in. @throws GlimpseError when they are not let in */
export async function signIn(email: string, password: string): Promise<SignedIn> {
  const visitor = createGlimpseClient({ baseUrl, auth: { kind: 'none' } });
  const { token, user } = await visitor.session.create({ email, password });
  const client = createGlimpseClient({ baseUrl, auth: { kind: 'token', token } });
  const [workspace] = await client.workspaces.list();
  if (!workspace) throw new Error(`${user.name} belongs to no workspace.`);
  const members = await client.members.all({ workspaceId: workspace.id });
  const role = members.find(({ id }) => id === user.id)?.role ?? 'member';
  return { client, user, workspace, role };
}
