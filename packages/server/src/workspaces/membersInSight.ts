import { sightScope, type Actor, type MemberStatus } from '@glimpse/core';
import type { MemberRecord, Repositories } from '../ports/index.js';

/** The members that the actor may see (V2), in order of name, then id. */
export async function membersInSight(
  repositories: Repositories,
  actor: Actor,
  question: { readonly status?: MemberStatus | undefined; readonly name?: string | undefined },
): Promise<MemberRecord[]> {
  const members = await repositories.memberships.list({
    workspaceId: actor.workspaceId,
    userIds: sightScope(actor) === 'self' ? [actor.userId] : undefined,
    ...question,
  });
  return [...members].sort(byName);
}

/** The order of every list of people. */
export function byName(
  a: { readonly name: string; readonly userId: string },
  b: { readonly name: string; readonly userId: string },
): number {
  if (a.userId === b.userId && a.name === b.name) return 0;
  return a.name.localeCompare(b.name, 'en') || (a.userId < b.userId ? -1 : 1);
}
