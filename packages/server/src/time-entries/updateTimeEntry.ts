import { decideEntryChange, instantAt } from '@glimpse/core';
import { refuse } from '../app/refuse.js';
import { transactAs } from '../app/transactAs.js';
import type { Answer, Call } from '../http/Call.js';
import { changeSpan } from './span/changeSpan.js';
import { entryDetails } from './entryDetails.js';
import { findEntry } from './findEntry.js';
import { spanOf } from './span/spanOf.js';
import { stopRunning } from './span/stopRunning.js';
import { toTimeEntry } from './toTimeEntry.js';

/** Replaces what an entry says and where it lies; without an end its timer runs (on). */
export async function updateTimeEntry(
  call: Call<'updateTimeEntry'>,
): Promise<Answer<'updateTimeEntry'>> {
  const { params, body } = call;
  const entry = await transactAs(call, async (unit) => {
    const { tx, now, actor } = unit;
    const current = await findEntry(tx, actor, params.timeEntryId);
    const decision = decideEntryChange(actor, current);
    if (!decision.allowed) throw refuse(decision.code);
    const next = spanOf(instantAt(body.start), body.end, now);
    const details = await entryDetails(tx, actor.workspaceId, body);
    const resumes = next.endAt === null && current.endAt !== null;
    if (resumes) await stopRunning(unit, actor, current.userId, now);
    const changed = await changeSpan(unit, actor, { ...current, ...details }, next);
    const about = { timeEntryId: current.id };
    if (resumes)
      await unit.emit(actor.workspaceId, {
        userId: current.userId,
        type: 'timer.started',
        ...about,
      });
    if (next.endAt !== null && current.endAt === null)
      await unit.emit(actor.workspaceId, {
        userId: current.userId,
        type: 'timer.stopped',
        ...about,
      });
    await unit.emit(actor.workspaceId, {
      userId: current.userId,
      type: 'time_entry.changed',
      ...about,
    });
    return changed;
  });
  return { reply: toTimeEntry(entry) };
}
