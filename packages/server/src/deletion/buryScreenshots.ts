import type { Actor, ScreenshotId } from '@glimpse/core';
import { groupBy } from '../collections/groupBy.js';
import type { UnitOfWork } from '../app/transact.js';
import type { ScreenshotRecord, TombstoneRecord } from '../ports/index.js';
import { noteDeletion } from '../views/noteView.js';

/**
 * Destroys screenshots for good (D13): row and key with this transaction, the image with it or right
 * after. Only time, display and fate are remembered. Says so in the log, the views and the events.
 */
export async function buryScreenshots(
  unit: UnitOfWork,
  order: {
    readonly actor: Actor;
    readonly screenshotIds: readonly ScreenshotId[];
    readonly fate: 'deleted_by_member' | 'deleted_by_admin';
  },
): Promise<void> {
  const { tx, now } = unit;
  const { actor, screenshotIds, fate } = order;
  if (screenshotIds.length === 0) return;
  const rows = await tx.screenshots.getMany({ workspaceId: actor.workspaceId, screenshotIds });
  await tx.screenshots.bury(
    rows.map((row) => ({ ...graveOf(row), fate, at: now, by: actor.userId })),
  );
  await unit.destroyBlobs(rows.map(({ blobKey }) => blobKey));
  await tellOfDeletion(unit, actor, rows);
}

/** What of a screenshot's row its tombstone keeps. */
export function graveOf(row: ScreenshotRecord): Omit<TombstoneRecord, 'fate' | 'at' | 'by'> {
  const { workspaceId, id, captureId, timeEntryId, userId, display } = row;
  return { workspaceId, id, captureId, timeEntryId, userId, displayNumber: display.number };
}

/** Log, views and events of screenshots that are gone (V8). */
export async function tellOfDeletion(
  unit: UnitOfWork,
  actor: Actor,
  rows: readonly ScreenshotRecord[],
): Promise<void> {
  for (const [timeEntryId, gone] of groupBy(rows, (row) => row.timeEntryId)) {
    const userId = gone[0]?.userId ?? actor.userId;
    await unit.emit(actor.workspaceId, {
      userId,
      type: 'screenshot.deleted',
      timeEntryId,
      screenshotIds: gone.map(({ id }) => id),
    });
    await unit.audit({
      workspaceId: actor.workspaceId,
      byUserId: actor.userId,
      action: 'screenshots.deleted',
      userId,
      details: { timeEntryId, screenshots: gone.length },
    });
    await unit.tellHost({
      type: 'screenshots.deleted',
      workspaceId: actor.workspaceId,
      userId,
      timeEntryId,
      screenshotIds: gone.map(({ id }) => id),
    });
    await noteDeletion(unit, actor, gone);
  }
}
