import type { Clock } from '@glimpse/core';
import type { BlobStore } from '../../ports/index.js';

/** Blobs in memory: the reference of what a blob store does. */
export function createMemoryBlobStore({ clock }: { readonly clock: Clock }): BlobStore {
  const blobs = new Map<string, { bytes: Uint8Array; storedAt: number }>();
  return {
    put: async (key, bytes) => {
      blobs.set(key, { bytes: bytes.slice(), storedAt: clock.now() });
    },
    get: async (key) => blobs.get(key)?.bytes.slice(),
    getMany: async (keys) =>
      new Map(
        keys.flatMap((key) => {
          const blob = blobs.get(key);
          return blob ? [[key, blob.bytes.slice()] as const] : [];
        }),
      ),
    delete: async (keys) => {
      for (const key of keys) blobs.delete(key);
    },
    list: async ({ after, limit }) =>
      [...blobs]
        .filter(([key]) => after === undefined || key > after)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .slice(0, limit)
        .map(([key, { storedAt }]) => ({ key, storedAt })),
  };
}
