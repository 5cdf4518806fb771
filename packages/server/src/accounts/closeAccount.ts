import type { UserId } from '@glimpse/core';
import type { UnitOfWork } from '../app/transact.js';
import { destroyScreenshots } from '../deletion/destroyScreenshots.js';

/** Deletes an account: entries, screenshots, sessions and keys, in every workspace (D9). */
export async function closeAccount(unit: UnitOfWork, userId: UserId): Promise<void> {
  const { tx } = unit;
  for (const { workspaceId } of await tx.memberships.listOf(userId)) {
    await destroyScreenshots(unit, { workspaceId, userId });
    await tx.memberships.delete({ workspaceId, userId });
    await unit.audit({
      workspaceId,
      byUserId: userId,
      action: 'account.deleted',
      userId,
      details: {},
    });
    await unit.tellHost({ type: 'account.deleted', workspaceId, userId });
  }
  await tx.users.delete(userId);
}
