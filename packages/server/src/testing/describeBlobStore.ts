import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BlobStore } from '../ports/index.js';

/** A fresh, empty blob store and how to be rid of it. */
export interface OpenBlobStore {
  readonly blobs: BlobStore;
  close(): Promise<void>;
}

const bytes = (...values: number[]) => new Uint8Array(values);

/**
 * What every blob store does. Call it in a test file of the adapter.
 *
 * @param open a fresh, empty store for each case
 */
export function describeBlobStore(name: string, open: () => Promise<OpenBlobStore>): void {
  describe(`BlobStore: ${name}`, () => {
    let opened: OpenBlobStore;
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(() => opened.close());

    it('gives back what was put, byte by byte', async () => {
      const every = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);
      await opened.blobs.put('w1/a-1', every);
      await opened.blobs.put('w1/empty', bytes());
      expect(await opened.blobs.get('w1/a-1')).toEqual(every);
      expect(await opened.blobs.get('w1/empty')).toEqual(bytes());
      expect(await opened.blobs.get('w1/none')).toBeUndefined();
    });

    it('keeps its own copy', async () => {
      const mine = bytes(1, 2, 3);
      await opened.blobs.put('k', mine);
      mine[0] = 9;
      expect(await opened.blobs.get('k')).toEqual(bytes(1, 2, 3));
    });

    it('replaces what was put before under the same key', async () => {
      await opened.blobs.put('k', bytes(1, 2, 3));
      await opened.blobs.put('k', bytes(4));
      expect(await opened.blobs.get('k')).toEqual(bytes(4));
    });

    it('reads many and leaves out what is not there', async () => {
      await opened.blobs.put('a', bytes(1));
      await opened.blobs.put('b', bytes(2));
      const found = await opened.blobs.getMany(['b', 'none', 'a', 'a']);
      expect([...found.keys()].sort()).toEqual(['a', 'b']);
      expect(found.get('b')).toEqual(bytes(2));
      expect((await opened.blobs.getMany([])).size).toBe(0);
    });

    it('deletes many, once or twice alike', async () => {
      for (const key of ['a', 'b', 'c']) await opened.blobs.put(key, bytes(1));
      await opened.blobs.delete(['a', 'b', 'none']);
      await opened.blobs.delete(['a']);
      await opened.blobs.delete([]);
      expect(await opened.blobs.get('a')).toBeUndefined();
      expect((await opened.blobs.list({ limit: 10 })).map(({ key }) => key)).toEqual(['c']);
    });

    it('lists keys in order, in pages, with when they were stored', async () => {
      for (const key of ['b/2', 'a/1', 'b/1', 'c']) await opened.blobs.put(key, bytes(1));
      const first = await opened.blobs.list({ limit: 3 });
      expect(first.map(({ key }) => key)).toEqual(['a/1', 'b/1', 'b/2']);
      expect(first.every(({ storedAt }) => Number.isFinite(storedAt))).toBe(true);
      const rest = await opened.blobs.list({ after: 'b/2', limit: 3 });
      expect(rest.map(({ key }) => key)).toEqual(['c']);
    });
  });
}
