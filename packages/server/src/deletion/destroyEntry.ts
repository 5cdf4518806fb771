import type { Actor, WebhookEvent } from '@glimpse/core';
import type { UnitOfWork } from '../app/transact.js';
import type { TimeEntryRecord } from '../ports/index.js';
import { tellOfDeletion } from './buryScreenshots.js';

/** Deletes an entry with all that was captured in it (D6, D9). */
export async function destroyEntry(
  unit: UnitOfWork,
  actor: Actor,
  entry: TimeEntryRecord,
  cause: Extract<WebhookEvent, { type: 'time_entry.removed' }>['cause'],
): Promise<void> {
  const { workspaceId, userId, id } = entry;
  const rows = await unit.tx.screenshots.ofEntries({ workspaceId, timeEntryIds: [id] });
  await unit.tx.timeEntries.delete({ workspaceId, timeEntryId: id });
  await unit.destroyBlobs(rows.map(({ blobKey }) => blobKey));
  await tellOfDeletion(unit, actor, rows);
  await unit.audit({
    workspaceId,
    byUserId: actor.userId,
    action: 'time_entry.deleted',
    userId,
    details: { timeEntryId: id },
  });
  await unit.emit(workspaceId, { userId, type: 'time_entry.deleted', timeEntryId: id });
  const place = { workspaceId, userId, timeEntryId: id };
  await unit.tellHost({ type: 'time_entry.removed', ...place, cause });
}
