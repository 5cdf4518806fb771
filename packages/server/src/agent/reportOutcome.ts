import { CLOCK_SKEW_MS, settleOutcome, windowAt } from '@glimpse/core';
import { refuse } from '../app/refuse.js';
import { transactAs } from '../app/transactAs.js';
import type { Answer, Call } from '../http/Call.js';
import { findEntry } from '../time-entries/findEntry.js';

/** Keeps what became of a window of one's own entry; answers the outcome that holds (C8). */
export async function reportOutcome(call: Call<'reportOutcome'>): Promise<Answer<'reportOutcome'>> {
  const { params, body } = call;
  const reply = await transactAs(call, async (unit) => {
    const { tx, now, actor } = unit;
    const entry = await findEntry(tx, actor, params.timeEntryId);
    if (entry.userId !== actor.userId) throw refuse('not_found');
    if (entry.type === 'BREAK') throw refuse('entry_is_break');
    const beginsAt = windowAt(entry, params.windowIndex).startAt;
    if (beginsAt > Math.min(entry.endAt ?? now, now) + CLOCK_SKEW_MS) throw refuse('outside_entry');
    const { workspaceId, userId } = actor;
    const { windowIndex } = params;
    const key = { workspaceId, timeEntryId: entry.id, windowIndex };
    const known = await tx.outcomes.get(key);
    const arrived = await tx.captures.ofWindow(key);
    const outcome = settleOutcome(known, body, { hasArrived: arrived.length > 0 });
    if (outcome === known) return outcome;
    await tx.outcomes.save({ ...key, outcome });
    await unit.emit(workspaceId, {
      userId,
      type: 'outcome.recorded',
      timeEntryId: entry.id,
      windowIndex,
      outcome,
    });
    return outcome;
  });
  return { reply };
}
