import { decideSight, isExpired, type Actor, type ScreenshotId } from '@glimpse/core';
import { refuse } from '../app/refuse.js';
import type { Repositories, ScreenshotRecord } from '../ports/index.js';

/** Whether the actor may see a screenshot at `now`: it is theirs to see (V2) and has not expired (T1). */
export function isInSight(actor: Actor, row: ScreenshotRecord, now: number): boolean {
  return decideSight(actor, row).allowed && !isExpired(row, now);
}

/** A screenshot that the actor may see. @throws not_found (V2, T1) */
export async function findScreenshot(
  repositories: Repositories,
  actor: Actor,
  screenshotId: ScreenshotId,
  now: number,
): Promise<ScreenshotRecord> {
  const { workspaceId } = actor;
  const row = await repositories.screenshots.get({ workspaceId, screenshotId });
  if (!row || !isInSight(actor, row, now)) throw refuse('not_found');
  return row;
}
