import type { Answer, Call } from '../http/Call.js';

/** Lists the workspaces in which the caller is active. */
export async function listWorkspaces({
  app,
  caller,
}: Call<'listWorkspaces'>): Promise<Answer<'listWorkspaces'>> {
  const workspaces = await app.storage.read((r) => r.workspaces.listOf(caller.user.id));
  return {
    reply: workspaces.map(({ id, name, plan }) => ({ id, name, featureSubscriptionType: plan })),
  };
}
