import { initialPolicyHistory, type WorkspaceId } from '@glimpse/core';
import type { PolicyVersionRecord, Repositories } from '../ports/index.js';

/** Every policy version of a workspace, oldest first: the defaults when none was stored yet. */
export async function loadHistory(
  repositories: Repositories,
  workspace: { readonly id: WorkspaceId; readonly createdAt: number },
): Promise<readonly [PolicyVersionRecord, ...PolicyVersionRecord[]]> {
  const [first, ...rest] = await repositories.policies.history(workspace.id);
  if (first) return [first, ...rest];
  const [initial] = initialPolicyHistory(workspace.createdAt);
  return [{ ...initial, workspaceId: workspace.id, changedBy: null }];
}
