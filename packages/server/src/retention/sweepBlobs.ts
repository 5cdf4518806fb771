import type { Clock } from '@glimpse/core';
import type { BlobStore, Storage } from '../ports/index.js';
import { destroyBlobs } from './destroyBlobs.js';

const BATCH = 500;

/** An upload puts its image before its row: a blob this young may still get one. */
export const ORPHAN_AGE_MS = 3_600_000;

/** What a sweep did. */
export interface Sweep {
  /** Images that a deletion had left behind because the server or the blob store went away. */
  readonly finished: number;
  /** Images that never got a row, because the server went away in the middle of an upload. */
  readonly orphans: number;
}

/**
 * Finishes what a crash left: images of deleted rows, and images that no row names and that are
 * older than {@link ORPHAN_AGE_MS} (D13, T1). Safe to run twice or on several processes at once.
 */
export async function sweepBlobs(context: {
  readonly storage: Storage;
  readonly blobs: BlobStore;
  readonly clock: Clock;
  readonly orphanAgeMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}): Promise<Sweep> {
  const finished = await finishDeletions(context);
  const orphans = await destroyOrphans(context);
  return { finished, orphans };
}

type Context = Parameters<typeof sweepBlobs>[0];

/** Destroys the images that wait for it. @returns how many */
export async function finishDeletions(
  context: Pick<Context, 'storage' | 'blobs' | 'signal'>,
): Promise<number> {
  const { storage, signal } = context;
  let finished = 0;
  while (signal?.aborted !== true) {
    const keys = await storage.read((r) => r.doomedBlobs.list(BATCH));
    await destroyBlobs(context, keys);
    finished += keys.length;
    if (keys.length < BATCH) break;
  }
  return finished;
}

async function destroyOrphans(context: Context): Promise<number> {
  const { storage, blobs, clock, signal, orphanAgeMs = ORPHAN_AGE_MS } = context;
  const youngest = clock.now() - orphanAgeMs;
  let destroyed = 0;
  let after: string | undefined;
  while (signal?.aborted !== true) {
    const page = await blobs.list({ after, limit: BATCH });
    const old = page.filter(({ storedAt }) => storedAt < youngest).map(({ key }) => key);
    const known = await storage.read((r) => r.screenshots.knownBlobKeys(old));
    const orphans = old.filter((key) => !known.has(key));
    if (orphans.length > 0) await blobs.delete(orphans);
    destroyed += orphans.length;
    after = page.at(-1)?.key;
    if (page.length < BATCH || after === undefined) break;
  }
  return destroyed;
}
