import { decideSight, type Actor, type TimeEntryId } from '@glimpse/core';
import { refuse } from '../app/refuse.js';
import type { Repositories, TimeEntryRecord } from '../ports/index.js';

/** An entry that the actor may see. @throws not_found (V2) */
export async function findEntry(
  repositories: Repositories,
  actor: Actor,
  timeEntryId: TimeEntryId,
): Promise<TimeEntryRecord> {
  const entry = await repositories.timeEntries.get({ workspaceId: actor.workspaceId, timeEntryId });
  if (!entry || !decideSight(actor, entry).allowed) throw refuse('not_found');
  return entry;
}

/** @throws not_found when the person is no member whom the actor may see (V2) */
export async function findMember(
  repositories: Repositories,
  actor: Actor,
  userId: Actor['userId'],
) {
  const { workspaceId } = actor;
  const member = await repositories.memberships.get({ workspaceId, userId });
  if (!member || !decideSight(actor, { workspaceId, userId }).allowed) throw refuse('not_found');
  return member;
}
