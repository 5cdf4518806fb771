import type { App } from '../app/App.js';
import type { ImageAnswer } from '../http/Call.js';
import type { Repositories, ScreenshotRecord } from '../ports/index.js';

/** What a sealed image is bound to: opened for another screenshot, it fails. */
export function sealContext(row: { readonly workspaceId: string; readonly id: string }): string {
  return `${row.workspaceId}/${row.id}`;
}

/** The sealed bytes of screenshots, from wherever they lie; a missing one is left out. */
export function readSealed(
  app: App,
  repositories: Repositories,
  rows: readonly ScreenshotRecord[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const store = repositories.blobs ?? app.blobs;
  return store.getMany(rows.map(({ blobKey }) => blobKey));
}

/** Opens images by the keys in their rows. One that cannot be opened is logged and left out. */
export async function openImages(
  app: App,
  rows: readonly ScreenshotRecord[],
  sealed: ReadonlyMap<string, Uint8Array>,
): Promise<Map<string, ImageAnswer>> {
  const images = new Map<string, ImageAnswer>();
  for (const row of rows) {
    const bytes = sealed.get(row.blobKey);
    if (!bytes) {
      app.logger.warn('an image is missing from the blob store', { screenshotId: row.id });
      continue;
    }
    try {
      const image = await app.vault.open({ sealed: bytes, key: row.key }, sealContext(row));
      images.set(row.id, { bytes: image, contentType: row.contentType });
    } catch (error) {
      app.logger.error('an image cannot be opened', error, { screenshotId: row.id });
    }
  }
  return images;
}
