import { isAdmin, planEntryEdit, type Actor, type EntrySpan } from '@glimpse/core';
import type { UnitOfWork } from '../../app/transact.js';
import { loadDeletableEntry } from '../../deletion/loadDeletableEntries.js';
import type { TimeEntryRecord } from '../../ports/index.js';
import { buryScreenshots } from '../../deletion/buryScreenshots.js';
import { tellOfSubtraction } from './tellOfSubtraction.js';

/**
 * Gives an entry another beginning or end and stores it. Captures outside go with the time that was
 * cut off (L2, D5); `entry` may carry other changes already.
 */
export async function changeSpan(
  unit: UnitOfWork,
  actor: Actor,
  entry: TimeEntryRecord,
  next: EntrySpan,
): Promise<TimeEntryRecord> {
  const { tx, now } = unit;
  const before = await loadDeletableEntry(tx, entry, now);
  const { lostScreenshotIds, deductions } = planEntryEdit({ actor, entry: before, next });
  await buryScreenshots(unit, {
    actor,
    screenshotIds: lostScreenshotIds,
    fate: isAdmin(actor) ? 'deleted_by_admin' : 'deleted_by_member',
  });
  const changed = { ...entry, ...next, deductions };
  await tx.timeEntries.save(changed);
  if (deductions.length > entry.deductions.length) await tellOfSubtraction(unit, changed);
  return changed;
}
