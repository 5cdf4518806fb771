import type { BlobStore, Storage } from '../ports/index.js';

/** Destroys images whose rows are gone, then forgets that they had to be (D13). */
export async function destroyBlobs(
  { storage, blobs }: { readonly storage: Storage; readonly blobs: BlobStore },
  keys: readonly string[],
): Promise<void> {
  if (keys.length === 0) return;
  await blobs.delete(keys);
  await storage.transaction((tx) => tx.doomedBlobs.remove(keys));
}
