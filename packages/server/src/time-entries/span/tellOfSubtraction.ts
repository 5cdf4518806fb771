import type { UnitOfWork } from '../../app/transact.js';
import type { TimeEntryRecord } from '../../ports/index.js';
import { toTimeEntry } from '../toTimeEntry.js';

/** Tells the host what is left of an entry from which time was just taken (D5). */
export async function tellOfSubtraction(unit: UnitOfWork, entry: TimeEntryRecord): Promise<void> {
  const { workspaceId, userId, id, deductions, trackedDuration } = toTimeEntry(entry);
  await unit.tellHost({
    type: 'time.subtracted',
    workspaceId,
    userId,
    timeEntryId: id,
    deductions,
    trackedDuration,
  });
}
