import type { Answer, Call } from '../http/Call.js';

/** How time is kept here, in the words that Clockify has for it. */
const WORKSPACE_SETTINGS = {
  onlyAdminsSeeAllTimeEntries: true,
  trackTimeDownToSecond: true,
  timeRoundingInReports: false,
  lockTimeEntries: null,
  forceProjects: false,
  forceTasks: false,
  forceTags: false,
  forceDescription: false,
} as const;

/** Lists the workspaces in which the caller is active. */
export async function listWorkspaces({
  app,
  caller,
}: Call<'listWorkspaces'>): Promise<Answer<'listWorkspaces'>> {
  const workspaces = await app.storage.read((r) => r.workspaces.listOf(caller.user.id));
  return {
    reply: workspaces.map(({ id, name, plan }) => ({
      id,
      name,
      featureSubscriptionType: plan,
      imageUrl: '',
      hourlyRate: { amount: 0, currency: 'USD' },
      memberships: [],
      workspaceSettings: WORKSPACE_SETTINGS,
    })),
  };
}
