import { instantAt, type Actor, type TimeEntryUpdate } from '@glimpse/core';
import type { UnitOfWork } from '../../app/transact.js';
import type { TimeEntryRecord } from '../../ports/index.js';
import { entryDetails } from '../entryDetails.js';
import { changeSpan } from '../span/changeSpan.js';
import { spanOf } from '../span/spanOf.js';
import { stopRunning } from '../span/stopRunning.js';

/** Replaces what an entry says and where it lies; without an end its timer runs (on). */
export async function replaceEntry(
  unit: UnitOfWork & { readonly actor: Actor },
  current: TimeEntryRecord,
  wanted: TimeEntryUpdate,
): Promise<TimeEntryRecord> {
  const { tx, now, actor } = unit;
  const next = spanOf(instantAt(wanted.start), wanted.end, now);
  const details = await entryDetails(tx, actor.workspaceId, wanted);
  const resumes = next.endAt === null && current.endAt !== null;
  const stops = next.endAt !== null && current.endAt === null;
  if (resumes) await stopRunning(unit, actor, current.userId, now);
  const changed = await changeSpan(unit, actor, { ...current, ...details }, next);
  const about = { userId: current.userId, timeEntryId: current.id };
  if (resumes) await unit.emit(actor.workspaceId, { type: 'timer.started', ...about });
  if (stops) await unit.emit(actor.workspaceId, { type: 'timer.stopped', ...about });
  await unit.emit(actor.workspaceId, { type: 'time_entry.changed', ...about });
  return changed;
}
