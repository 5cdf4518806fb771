import type { Storage, Vault } from '../../ports/index.js';

const BATCH = 500;

/**
 * Wraps the keys of images by the master key in use now, where an older one wrapped them; the images
 * stay as they are. Afterwards the older master keys open nothing any more and can be thrown away.
 *
 * @returns how many keys were wrapped anew
 */
export async function rewrapKeys(context: {
  readonly storage: Storage;
  readonly vault: Vault;
  /** Name of the master key in use now. */
  readonly masterKeyId: string;
  readonly signal?: AbortSignal | undefined;
}): Promise<number> {
  let rewrapped = 0;
  while (context.signal?.aborted !== true) {
    const count = await rewrapBatch(context);
    rewrapped += count;
    if (count < BATCH) break;
  }
  return rewrapped;
}

function rewrapBatch({ storage, vault, masterKeyId }: Parameters<typeof rewrapKeys>[0]) {
  return storage.transaction(async (tx) => {
    const old = await tx.screenshots.wrappedByOthers({ masterKeyId, limit: BATCH });
    for (const { workspaceId, id, key } of old) {
      await tx.screenshots.setKey({
        workspaceId,
        screenshotId: id,
        key: await vault.rewrap(key),
      });
    }
    return old.length;
  });
}
