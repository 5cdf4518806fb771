import type { Actor } from '@glimpse/core';
import type { UnitOfWork } from '../app/transact.js';
import type { ScreenshotRecord } from '../ports/index.js';

/** Every download is logged, of one's own pictures too (V8). */
export function noteDownload(unit: UnitOfWork, actor: Actor, row: ScreenshotRecord): Promise<void> {
  return unit.audit({
    workspaceId: actor.workspaceId,
    byUserId: actor.userId,
    action: 'screenshots.downloaded',
    userId: row.userId,
    details: { screenshotId: row.id },
  });
}
