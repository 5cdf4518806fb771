import { isExpired } from '@glimpse/core';
import type { DayCount, Repositories, ScreenshotRecord } from '../../../ports/index.js';
import { inOrderOf, keyed } from './MemoryTable.js';
import type { MemoryTables } from './MemoryTables.js';

/** Screenshots, those that are no more, and blobs to be deleted. */
export function memoryScreenshots({
  screenshots,
  tombstones,
  doomedBlobs,
}: MemoryTables): Pick<Repositories, 'screenshots' | 'doomedBlobs'> {
  const inWorkspace = (workspaceId: string) =>
    screenshots.all().filter((one) => one.workspaceId === workspaceId);
  return {
    screenshots: {
      get: async ({ workspaceId, screenshotId }) =>
        screenshots.get(keyed(workspaceId, screenshotId)),
      getMany: async ({ workspaceId, screenshotIds }) =>
        [...new Set(screenshotIds)].flatMap((id) => screenshots.get(keyed(workspaceId, id)) ?? []),
      insert: async (screenshot) => screenshots.insert(screenshot),
      ofEntries: async ({ workspaceId, timeEntryIds }) =>
        [...new Set(timeEntryIds)]
          .flatMap((id) => screenshots.group(keyed(workspaceId, id)))
          .sort(
            inOrderOf(
              ({ capturedAt }) => capturedAt,
              ({ display }) => display.number,
              ({ id }) => id,
            ),
          ),
      listAll: async ({ workspaceId, userId, after, limit }) =>
        inWorkspace(workspaceId)
          .filter((one) => userId === undefined || one.userId === userId)
          .filter(({ id }) => after === undefined || id > after)
          .sort(inOrderOf(({ id }) => id))
          .slice(0, limit),
      bury: async (graves) => {
        for (const grave of graves) {
          screenshots.delete(keyed(grave.workspaceId, grave.id));
          tombstones.put(grave);
        }
      },
      tombstones: async ({ workspaceId, screenshotIds }) =>
        [...new Set(screenshotIds)].flatMap((id) => tombstones.get(keyed(workspaceId, id)) ?? []),
      tombstonesOfEntries: async ({ workspaceId, timeEntryIds }) =>
        [...new Set(timeEntryIds)].flatMap((id) => tombstones.group(keyed(workspaceId, id))),
      dayCounts: async ({ workspaceId, interval, now, userIds }) =>
        countByMember(
          inWorkspace(workspaceId).filter(
            (one) =>
              one.capturedAt >= interval.startAt &&
              one.capturedAt < interval.endAt &&
              !isExpired(one, now) &&
              (userIds === undefined || userIds.includes(one.userId)),
          ),
        ),
      capExpiry: async ({ workspaceId, retentionMs }) => {
        for (const one of inWorkspace(workspaceId)) {
          const cap = one.capturedAt + retentionMs;
          if (one.expiresAt > cap) screenshots.put({ ...one, expiresAt: cap });
        }
      },
      expired: async ({ now, limit }) =>
        screenshots
          .all()
          .filter((one) => isExpired(one, now))
          .sort(
            inOrderOf(
              ({ expiresAt }) => expiresAt,
              ({ id }) => id,
            ),
          )
          .slice(0, limit),
      knownBlobKeys: async (blobKeys) => {
        const known = new Set(screenshots.all().map(({ blobKey }) => blobKey));
        return new Set(blobKeys.filter((key) => known.has(key)));
      },
      wrappedByOthers: async ({ masterKeyId, limit }) =>
        screenshots
          .all()
          .filter(({ key }) => key.masterKeyId !== masterKeyId)
          .slice(0, limit),
      setKey: async ({ workspaceId, screenshotId, key }) => {
        const one = screenshots.get(keyed(workspaceId, screenshotId));
        if (one) screenshots.put({ ...one, key });
      },
    },
    doomedBlobs: {
      add: async (keys) => keys.forEach((key) => doomedBlobs.put(key)),
      list: async (limit) => doomedBlobs.all().slice(0, limit),
      count: async () => doomedBlobs.all().length,
      remove: async (keys) => keys.forEach((key) => doomedBlobs.delete(key)),
    },
  };
}

function countByMember(rows: readonly ScreenshotRecord[]): DayCount[] {
  const counts = new Map<DayCount['userId'], { screenshots: number; captures: Set<string> }>();
  for (const { userId, captureId } of rows) {
    const count = counts.get(userId) ?? { screenshots: 0, captures: new Set() };
    counts.set(userId, count);
    count.screenshots += 1;
    count.captures.add(captureId);
  }
  return [...counts].map(([userId, { screenshots, captures }]) => ({
    userId,
    screenshots,
    moments: captures.size,
  }));
}
