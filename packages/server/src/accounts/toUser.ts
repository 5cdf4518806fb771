import type { User } from '@glimpse/core';
import type { Repositories, UserRecord } from '../ports/index.js';

/** An account as its owner reads it, in the shape of Clockify's. */
export async function toUser(repositories: Repositories, user: UserRecord): Promise<User> {
  const [first] = await repositories.workspaces.listOf(user.id);
  return {
    id: user.id,
    name: user.name,
    email: user.email,
    status: user.status,
    activeWorkspace: first?.id ?? null,
    defaultWorkspace: first?.id ?? null,
    settings: { timeZone: user.timeZone },
  };
}
