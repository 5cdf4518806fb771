import { toInstant, type HostWorkspace } from '@glimpse/core';
import type { WorkspaceRecord } from '../ports/index.js';

/** A workspace as the host reads it. */
export function toHostWorkspace(workspace: WorkspaceRecord): HostWorkspace {
  const { id, name, plan, trialStartedAt, createdAt } = workspace;
  return {
    id,
    name,
    plan,
    trialStartedAt: trialStartedAt === null ? null : toInstant(trialStartedAt),
    createdAt: toInstant(createdAt),
  };
}
