import { isRunning } from '@glimpse/core';
import { refuse } from '../app/refuse.js';
import { requireAdmin, transactAs } from '../app/transactAs.js';
import type { Answer, Call } from '../http/Call.js';
import { findEntry } from './findEntry.js';
import { toTimeEntry } from './toTimeEntry.js';

/** Locks an entry or says where its approval stands; one that runs can be neither (D3). */
export async function setApproval(call: Call<'setApproval'>): Promise<Answer<'setApproval'>> {
  const { params, body } = call;
  const entry = await transactAs(call, async (unit) => {
    requireAdmin(unit.actor);
    const current = await findEntry(unit.tx, unit.actor, params.timeEntryId);
    const changed = {
      ...current,
      isLocked: body.isLocked ?? current.isLocked,
      approvalStatus: body.approvalStatus ?? current.approvalStatus,
    };
    if (isRunning(current) && (changed.isLocked || changed.approvalStatus !== 'NONE'))
      throw refuse('timer_running');
    await unit.tx.timeEntries.save(changed);
    await unit.audit({
      workspaceId: current.workspaceId,
      byUserId: unit.actor.userId,
      action: 'approval.changed',
      userId: current.userId,
      details: {
        timeEntryId: current.id,
        isLocked: changed.isLocked,
        approvalStatus: changed.approvalStatus,
      },
    });
    await unit.emit(current.workspaceId, {
      userId: current.userId,
      type: 'time_entry.changed',
      timeEntryId: current.id,
    });
    return changed;
  });
  return { reply: toTimeEntry(entry) };
}
