import { instantAt, toInstant } from '@glimpse/core';
import type { ApiUser } from './signInTo.js';

/** The member had forgotten to start the timer: the running entry begins earlier. */
export async function moveStartBack(member: ApiUser, byMs: number): Promise<void> {
  const { client, workspaceId, userId } = member;
  const running = await client.timer.running({ workspaceId, userId });
  if (running === null) throw new Error('No timer runs.');
  const start = toInstant(instantAt(running.timeInterval.start) - byMs);
  const { id: timeEntryId, description, projectId } = running;
  await client.timeEntries.update({ workspaceId, timeEntryId, start, description, projectId });
}
