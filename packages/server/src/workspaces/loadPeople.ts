import type { Person, UserId } from '@glimpse/core';
import type { Repositories } from '../ports/index.js';

/** What stands in place of the name of someone whose account was deleted. */
export const DELETED_ACCOUNT_NAME = 'Deleted account';

/** The names of these people, those who have left among them. */
export async function loadPeople(
  repositories: Repositories,
  userIds: readonly UserId[],
): Promise<(userId: UserId) => Person> {
  const users = await repositories.users.getMany([...new Set(userIds)]);
  const names = new Map(users.map(({ id, name }) => [id, name]));
  return (id) => ({ id, name: names.get(id) ?? DELETED_ACCOUNT_NAME });
}
