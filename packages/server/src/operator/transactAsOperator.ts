import type { WorkspaceId } from '@glimpse/core';
import type { App } from '../app/App.js';
import { refuse } from '../app/refuse.js';
import { transact, type UnitOfWork } from '../app/transact.js';
import type { WorkspaceRecord } from '../ports/index.js';

/** A unit of work of the host's back end in one workspace. */
export interface OperatorUnit extends UnitOfWork {
  readonly workspace: WorkspaceRecord;
}

/**
 * Runs `work` in one transaction on behalf of the operator; whatever is done in it, the log says that
 * no person did it. @throws not_found when there is no such workspace
 */
export function transactAsOperator<Result>(
  app: App,
  workspaceId: WorkspaceId,
  work: (unit: OperatorUnit) => Promise<Result>,
): Promise<Result> {
  return transact(app, async (unit) => {
    const workspace = await unit.tx.workspaces.get(workspaceId);
    if (!workspace) throw refuse('not_found');
    return work({ ...byOperator(unit), workspace });
  });
}

/** The same unit of work, its lines of the log without a person. */
export function byOperator(unit: UnitOfWork): UnitOfWork {
  return { ...unit, audit: (line) => unit.audit({ ...line, byUserId: null }) };
}
