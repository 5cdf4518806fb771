import { isRunning, type ApprovalChange, type UserId } from '@glimpse/core';
import { refuse } from '../../app/refuse.js';
import type { UnitOfWork } from '../../app/transact.js';
import type { TimeEntryRecord } from '../../ports/index.js';

/** Locks an entry or says where its approval stands; one that runs can be neither (D3). @throws timer_running */
export async function changeApproval(
  unit: UnitOfWork,
  entry: TimeEntryRecord,
  change: ApprovalChange,
  byUserId: UserId | null,
): Promise<TimeEntryRecord> {
  const { workspaceId, userId, id: timeEntryId } = entry;
  const { isLocked = entry.isLocked, approvalStatus = entry.approvalStatus } = change;
  if (isRunning(entry) && (isLocked || approvalStatus !== 'NONE')) throw refuse('timer_running');
  const changed = { ...entry, isLocked, approvalStatus };
  await unit.tx.timeEntries.save(changed);
  await unit.audit({
    workspaceId,
    byUserId,
    action: 'approval.changed',
    userId,
    details: { timeEntryId, isLocked, approvalStatus },
  });
  await unit.emit(workspaceId, { userId, type: 'time_entry.changed', timeEntryId });
  return changed;
}
