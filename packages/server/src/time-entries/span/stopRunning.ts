import type { Actor, UserId } from '@glimpse/core';
import type { UnitOfWork } from '../../app/transact.js';
import type { TimeEntryRecord } from '../../ports/index.js';
import { changeSpan } from './changeSpan.js';

/**
 * Stops a member's running timer at `at`, though never before it began. Answers the stopped entry,
 * or undefined when none ran.
 */
export async function stopRunning(
  unit: UnitOfWork,
  actor: Actor,
  userId: UserId,
  at: number,
): Promise<TimeEntryRecord | undefined> {
  const { workspaceId } = actor;
  const running = await unit.tx.timeEntries.running({ workspaceId, userId });
  if (!running) return undefined;
  const { startAt } = running;
  const stopped = await changeSpan(unit, actor, running, {
    startAt,
    endAt: Math.max(startAt, at),
  });
  await unit.emit(workspaceId, { userId, type: 'timer.stopped', timeEntryId: running.id });
  return stopped;
}
