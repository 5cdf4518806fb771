import type { User } from '@glimpse/core';
import type { Repositories, UserRecord } from '../ports/index.js';
import { toClockifyMembership } from './toClockifyMembership.js';

/** An account as its owner reads it, in the shape of Clockify's. */
export async function toUser(repositories: Repositories, user: UserRecord): Promise<User> {
  const [first] = await repositories.workspaces.listOf(user.id);
  const memberships = await repositories.memberships.listOf(user.id);
  return {
    id: user.id,
    name: user.name,
    email: user.email,
    status: user.status,
    activeWorkspace: first?.id ?? null,
    defaultWorkspace: first?.id ?? null,
    profilePicture: null,
    memberships: memberships.map(toClockifyMembership),
    settings: {
      timeZone: user.timeZone,
      weekStart: 'MONDAY',
      timeFormat: 'HOUR24',
      dateFormat: 'YYYY-MM-DD',
    },
  };
}
