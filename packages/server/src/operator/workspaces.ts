import { changePlan, currentPolicy, type WorkspacePlan } from '@glimpse/core';
import { refuse } from '../app/refuse.js';
import { transact, type UnitOfWork } from '../app/transact.js';
import type { Answer, Call } from '../http/Call.js';
import { loadHistory } from '../policy/loadHistory.js';
import type { WorkspaceRecord } from '../ports/index.js';
import { eraseWorkspace } from '../workspaces/deleteWorkspace.js';
import { toHostWorkspace } from './toHostWorkspace.js';
import { byOperator, transactAsOperator } from './transactAsOperator.js';

/** Makes a workspace, renames it, or sets its plan (A1). */
export async function upsertWorkspace({
  app,
  params,
  body,
}: Call<'upsertWorkspace'>): Promise<Answer<'upsertWorkspace'>> {
  const { workspaceId } = params;
  const workspace = await transact(app, async (unit) => {
    const { tx, now } = unit;
    const known: WorkspaceRecord = (await tx.workspaces.get(workspaceId)) ?? {
      id: workspaceId,
      name: body.name,
      plan: body.plan ?? 'FREE',
      earlierPlans: [],
      trialStartedAt: null,
      createdAt: now,
    };
    const changed = changePlan({ ...known, name: body.name }, body.plan ?? known.plan, now);
    await tx.workspaces.save(changed);
    if (changed.plan !== known.plan) await tellOfPlan(byOperator(unit), changed, known.plan);
    return changed;
  });
  return { reply: toHostWorkspace(workspace) };
}

/** A change of plan, in the log and to all who follow the policy: what they may do has changed (A6). */
async function tellOfPlan(
  unit: UnitOfWork,
  workspace: WorkspaceRecord,
  from: WorkspacePlan,
): Promise<void> {
  await unit.audit({
    workspaceId: workspace.id,
    byUserId: null,
    action: 'plan.changed',
    userId: null,
    details: { from, to: workspace.plan },
  });
  const { version } = currentPolicy(await loadHistory(unit.tx, workspace));
  await unit.emit(workspace.id, { type: 'policy.changed', version });
}

/** Reads a workspace with its plan. */
export async function getWorkspace({
  app,
  params,
}: Call<'getWorkspace'>): Promise<Answer<'getWorkspace'>> {
  const workspace = await app.storage.read((r) => r.workspaces.get(params.workspaceId));
  if (!workspace) throw refuse('not_found');
  return { reply: toHostWorkspace(workspace) };
}

/** Deletes a workspace with everything in it (D9). */
export async function removeWorkspace({
  app,
  params,
}: Call<'removeWorkspace'>): Promise<Answer<'removeWorkspace'>> {
  const { workspaceId } = params;
  await transactAsOperator(app, workspaceId, (unit) => eraseWorkspace(unit, workspaceId));
  return undefined;
}
