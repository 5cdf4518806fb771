import type { Clock } from '@glimpse/core';
import type { BlobStore, Storage } from '../ports/index.js';
import { destroyBlobs } from './destroyBlobs.js';

/** Rows of one transaction: others wait no longer than that. */
const BATCH = 25;

/**
 * Destroys what has expired: rows and keys first, leaving tombstones, then the images (T1). Nobody's
 * time changes. Works in batches that others can go between, and is safe to run twice or on several
 * processes at once.
 *
 * @returns how many screenshots were destroyed
 */
export async function purgeExpired(context: {
  readonly storage: Storage;
  readonly blobs: BlobStore;
  readonly clock: Clock;
  /**
   * Leaves what expired less than that ago to something that destroys a whole day at once.
   * @default 0
   */
  readonly graceMs?: number | undefined;
  /** Waits between two batches, told how many milliseconds the last one took. @default does not */
  readonly rest?: ((tookMs: number) => Promise<unknown>) | undefined;
  /** Stops between two batches once it is aborted. */
  readonly signal?: AbortSignal | undefined;
}): Promise<number> {
  let destroyed = 0;
  while (context.signal?.aborted !== true) {
    const startAt = context.clock.now();
    const count = await purgeBatch(context);
    destroyed += count;
    if (count < BATCH) break;
    await context.rest?.(context.clock.now() - startAt);
  }
  return destroyed;
}

async function purgeBatch({
  storage,
  blobs,
  clock,
  graceMs = 0,
}: Parameters<typeof purgeExpired>[0]): Promise<number> {
  const { count, doomed } = await storage.transaction(async (tx) => {
    const expired = await tx.screenshots.expired({ now: clock.now() - graceMs, limit: BATCH });
    const keys = expired.map(({ blobKey }) => blobKey);
    await tx.screenshots.bury(
      expired.map((screenshot) => ({
        workspaceId: screenshot.workspaceId,
        id: screenshot.id,
        captureId: screenshot.captureId,
        timeEntryId: screenshot.timeEntryId,
        userId: screenshot.userId,
        displayNumber: screenshot.display.number,
        fate: 'expired',
        at: screenshot.expiresAt,
        by: null,
      })),
    );
    if (tx.blobs) await tx.blobs.delete(keys);
    else await tx.doomedBlobs.add(keys);
    return { count: expired.length, doomed: tx.blobs ? [] : keys };
  });
  await destroyBlobs({ storage, blobs }, doomed);
  return count;
}
