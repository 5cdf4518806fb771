import type { BlobStore } from '../../ports/index.js';

const BATCH = 100;

/** What a move of images did. */
export interface MovedBlobs {
  readonly copied: number;
  /** Those that an interrupted move had brought over already. */
  readonly present: number;
}

/**
 * Copies every image that is not there yet and reads each of them back: what arrives other than it
 * left stops the move. Interrupted, it is simply started again.
 */
export async function moveBlobs(from: BlobStore, to: BlobStore): Promise<MovedBlobs> {
  let [copied, present] = [0, 0];
  for await (const keys of pagesOf(from)) {
    const source = await from.getMany(keys);
    const known = await to.getMany(keys);
    for (const [key, bytes] of source) {
      if (isSame(known.get(key), bytes)) {
        present += 1;
        continue;
      }
      await to.put(key, bytes);
      if (!isSame(await to.get(key), bytes)) {
        throw new Error(
          `the image ${key} did not arrive as it left; nothing of the source was changed`,
        );
      }
      copied += 1;
    }
  }
  return { copied, present };
}

/** Deletes every image of a store that has been moved. */
export async function eraseBlobs(blobs: BlobStore): Promise<number> {
  let erased = 0;
  for (;;) {
    const keys = (await blobs.list({ limit: BATCH })).map(({ key }) => key);
    if (keys.length === 0) return erased;
    await blobs.delete(keys);
    erased += keys.length;
  }
}

async function* pagesOf(blobs: BlobStore): AsyncGenerator<readonly string[]> {
  let after: string | undefined;
  for (;;) {
    const page = await blobs.list({ after, limit: BATCH });
    if (page.length === 0) return;
    yield page.map(({ key }) => key);
    after = page.at(-1)?.key;
  }
}

function isSame(one: Uint8Array | undefined, other: Uint8Array): boolean {
  return one !== undefined && Buffer.compare(one, other) === 0;
}
