import type { ScreenshotId } from '@glimpse/core';
import type { Dependencies } from '../app/App.js';
import { sha256Hex } from '../bytes/sha256.js';
import { sealContext } from '../screenshots/sealedImages.js';
import {
  captureRow,
  entryRow,
  idOf,
  MINUTE,
  NINE,
  policyRow,
  screenshotRow,
} from '../testing/storedRows.js';

/** Whose things there are, and in which workspace. */
export const OWNERS = { olga: 'w1', adam: 'w1', mia: 'w1', otto: 'w1', zoe: 'w2' } as const;

/**
 * Gives every owner a stopped entry `entry-<name>` of the hour before nine with the screenshot
 * `shot-<name>`, and a running one `run-<name>` that began at nine; capturing is on and known to all.
 */
export async function seedPeople(dependencies: Dependencies, picture: Uint8Array): Promise<void> {
  const { storage, vault, blobs } = dependencies;
  const sha256 = await sha256Hex(picture);
  const sealed = await Promise.all(
    Object.entries(OWNERS).map(async ([owner, workspaceId]) => {
      const id = `shot-${owner}`;
      const image = await vault.seal(picture, sealContext({ workspaceId, id }));
      await blobs.put(`${workspaceId}/${id}`, image.sealed);
      return { owner, workspaceId, id, key: image.key };
    }),
  );
  await storage.transaction(async (tx) => {
    for (const workspace of ['w1', 'w2']) {
      const on = { enabled: true, activation: 2, sinceAt: NINE - 120 * MINUTE };
      await tx.policies.add(policyRow(workspace, 1, { sinceAt: NINE - 180 * MINUTE }));
      await tx.policies.add(policyRow(workspace, 2, on));
    }
    for (const { owner, workspaceId, id, key } of sealed) {
      const place = { workspaceId: idOf<never>(workspaceId), userId: idOf<never>(owner) };
      const timeEntryId = idOf<never>(`entry-${owner}`);
      const captureId = idOf<never>(`capture-${owner}`);
      const capturedAt = NINE - 50 * MINUTE;
      const whole = { ...place, deductions: [], tagIds: [] };
      await tx.timeEntries.save(
        entryRow(timeEntryId, { ...whole, startAt: NINE - 60 * MINUTE, endAt: NINE - MINUTE }),
      );
      await tx.timeEntries.save(entryRow(`run-${owner}`, { ...whole, startAt: NINE, endAt: null }));
      await tx.captures.insert(
        captureRow(captureId, { ...place, timeEntryId, capturedAt, windowIndex: 2 }),
      );
      await tx.screenshots.insert(
        screenshotRow(id, {
          ...place,
          id: idOf<ScreenshotId>(id),
          timeEntryId,
          captureId,
          capturedAt,
          bytes: picture.length,
          sha256,
          blobKey: `${workspaceId}/${id}`,
          key,
        }),
      );
      const shownAt = NINE - 100 * MINUTE;
      await tx.notices.add({ ...place, version: 2, shownAt, channel: 'web' });
    }
  });
}
