import { instantAt } from '@glimpse/core';
import { refuse, refuseRequest } from '../app/refuse.js';
import { transactAs } from '../app/transactAs.js';
import type { Answer, Call } from '../http/Call.js';
import { findMember } from './findEntry.js';
import { stopRunning } from './span/stopRunning.js';
import { toTimeEntry } from './toTimeEntry.js';

/** Stops a member's timer: at `end`, or now when their clock is ahead of ours. */
export async function stopTimer(call: Call<'stopTimer'>): Promise<Answer<'stopTimer'>> {
  const { userId, workspaceId } = call.params;
  const entry = await transactAs(call, async (unit) => {
    await findMember(unit.tx, unit.actor, userId);
    const running = await unit.tx.timeEntries.running({ workspaceId, userId });
    const endAt = Math.min(instantAt(call.body.end), unit.now);
    if (running && endAt < running.startAt)
      throw refuseRequest([{ path: 'end', message: 'lies before the timer was started' }]);
    const stopped = await stopRunning(unit, unit.actor, userId, endAt);
    if (!stopped) throw refuse('no_running_timer');
    return stopped;
  });
  return { reply: toTimeEntry(entry) };
}
