import { refuse, refuseRequest } from '../app/refuse.js';
import type { WorkspaceId } from '@glimpse/core';
import type { UnitOfWork } from '../app/transact.js';
import { transactAs } from '../app/transactAs.js';
import { destroyScreenshots } from '../deletion/destroyScreenshots.js';
import type { Answer, Call } from '../http/Call.js';

/** Deletes a workspace with everything in it (D9): for its owner, who types its name. */
export async function deleteWorkspace(
  call: Call<'deleteWorkspace'>,
): Promise<Answer<'deleteWorkspace'>> {
  const { workspaceId } = call.params;
  await transactAs(call, async (unit) => {
    if (unit.actor.role !== 'owner')
      throw refuse('forbidden', 'Only an owner can delete a workspace. Ask one of them.');
    if (call.body.name.trim() !== unit.workspace.name.trim())
      throw refuseRequest([{ path: 'name', message: 'is not the name of this workspace' }]);
    await eraseWorkspace(unit, workspaceId);
  });
  return undefined;
}

/** A workspace with everything in it, gone (D9). */
export async function eraseWorkspace(unit: UnitOfWork, workspaceId: WorkspaceId): Promise<void> {
  await destroyScreenshots(unit, { workspaceId });
  await unit.tx.workspaces.delete(workspaceId);
  await unit.tellHost({ type: 'workspace.deleted', workspaceId });
}
