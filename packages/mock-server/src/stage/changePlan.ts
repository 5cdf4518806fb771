import type { WorkspaceId, WorkspacePlan } from '@glimpse/core';
import type { Storage } from '@glimpse/server';

/** Sets what the workspace pays for, as its operator would: no member can (A1). */
export async function changePlan(
  storage: Storage,
  workspaceId: WorkspaceId,
  plan: WorkspacePlan,
): Promise<void> {
  await storage.transaction(async ({ workspaces }) => {
    const workspace = await workspaces.get(workspaceId);
    if (workspace) await workspaces.save({ ...workspace, plan });
  });
}
