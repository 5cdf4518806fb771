import type { Clock } from '@glimpse/core';
import type { BlobStore, Storage } from '../ports/index.js';
import { destroyBlobs } from './destroyBlobs.js';

/**
 * Rows of one transaction. Others wait as long as it takes, so it grows while it is quick and shrinks
 * when it is not: most of what a small one takes is its commit.
 */
const [LEAST_ROWS, MOST_ROWS] = [25, 200];
const [QUICK_MS, SLOW_MS] = [20, 40];

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
  let limit = LEAST_ROWS;
  while (context.signal?.aborted !== true) {
    const startAt = context.clock.now();
    const count = await purgeBatch(context, limit);
    destroyed += count;
    if (count < limit) break;
    const tookMs = context.clock.now() - startAt;
    await context.rest?.(tookMs);
    limit = nextLimit(limit, tookMs);
  }
  return destroyed;
}

function nextLimit(limit: number, tookMs: number): number {
  if (tookMs < QUICK_MS) return Math.min(limit * 2, MOST_ROWS);
  return tookMs > SLOW_MS ? Math.max(Math.ceil(limit / 2), LEAST_ROWS) : limit;
}

async function purgeBatch(
  { storage, blobs, clock, graceMs = 0 }: Parameters<typeof purgeExpired>[0],
  limit: number,
): Promise<number> {
  const { count, doomed } = await storage.transaction(async (tx) => {
    const expired = await tx.screenshots.expired({ now: clock.now() - graceMs, limit });
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
