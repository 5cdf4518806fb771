import type { UserId, WorkspaceId } from '@glimpse/core';
import type { UnitOfWork } from '../app/transact.js';
import { groupBy } from '../collections/groupBy.js';

const PAGE = 500;

/**
 * Destroys the images of all screenshots of a workspace, or of one member of it, and tells those who
 * show them (D9, D13). Their rows go with the membership or the workspace that is deleted next.
 */
export async function destroyScreenshots(
  unit: UnitOfWork,
  whose: { readonly workspaceId: WorkspaceId; readonly userId?: UserId },
): Promise<void> {
  let after: Parameters<typeof unit.tx.screenshots.listAll>[0]['after'];
  for (;;) {
    const rows = await unit.tx.screenshots.listAll({ ...whose, after, limit: PAGE });
    await unit.destroyBlobs(rows.map(({ blobKey }) => blobKey));
    for (const [timeEntryId, gone] of groupBy(rows, (row) => row.timeEntryId)) {
      const userId = gone[0]?.userId;
      if (userId === undefined) continue;
      const screenshotIds = gone.map(({ id }) => id);
      const event = { type: 'screenshot.deleted', userId, timeEntryId, screenshotIds } as const;
      await unit.emit(whose.workspaceId, event);
    }
    if (rows.length < PAGE) return;
    after = rows.at(-1)?.id;
  }
}
