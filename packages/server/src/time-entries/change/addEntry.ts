import {
  instantAt,
  policyInForce,
  type Actor,
  type NewTimeEntry,
  type TimeEntryId,
  type UserId,
} from '@glimpse/core';
import type { UnitOfWork } from '../../app/transact.js';
import { loadHistory } from '../../policy/loadHistory.js';
import type { TimeEntryRecord, WorkspaceRecord } from '../../ports/index.js';
import { entryDetails } from '../entryDetails.js';
import { spanOf } from '../span/spanOf.js';
import { stopRunning } from '../span/stopRunning.js';

/** Adds an entry for a member; without an end it is their timer from then on, and another one stops. */
export async function addEntry(
  unit: UnitOfWork & { readonly actor: Actor; readonly workspace: WorkspaceRecord },
  { id, userId, wanted }: { id: TimeEntryId; userId: UserId; wanted: NewTimeEntry },
): Promise<TimeEntryRecord> {
  const { tx, now, actor, workspace } = unit;
  const startAt = wanted.start === undefined ? now : instantAt(wanted.start);
  const span = spanOf(startAt, wanted.end, now);
  const policy = policyInForce(await loadHistory(tx, workspace), startAt);
  const entry: TimeEntryRecord = {
    ...(await entryDetails(tx, actor.workspaceId, wanted)),
    ...span,
    workspaceId: actor.workspaceId,
    id,
    userId,
    isLocked: false,
    approvalStatus: 'NONE',
    windowMs: policy.intervalSeconds * 1000,
    deductions: [],
  };
  const starts = entry.endAt === null;
  if (starts) await stopRunning(unit, actor, userId, startAt);
  await tx.timeEntries.save(entry);
  const type = starts ? 'timer.started' : 'time_entry.changed';
  await unit.emit(actor.workspaceId, { userId, type, timeEntryId: id });
  return entry;
}
