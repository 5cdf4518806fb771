import type { Actor } from '@glimpse/core';
import type { UnitOfWork } from '../../app/transact.js';
import { destroyEntry } from '../../deletion/destroyEntry.js';
import type { TimeEntryRecord } from '../../ports/index.js';

/** Deletes an entry with all its screenshots (D9); its timer, if it runs, stops with it. */
export async function removeEntry(
  unit: UnitOfWork,
  actor: Actor,
  entry: TimeEntryRecord,
): Promise<void> {
  if (entry.endAt === null) {
    const { workspaceId, userId, id } = entry;
    await unit.emit(workspaceId, { userId, type: 'timer.stopped', timeEntryId: id });
  }
  await destroyEntry(unit, actor, entry, 'deleted');
}
