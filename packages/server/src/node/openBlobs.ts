import type { BlobStore } from '../ports/index.js';
import { createFileBlobStore } from './blobs/createFileBlobStore.js';
import { createS3BlobStore } from './blobs/createS3BlobStore.js';
import type { BlobsConfig } from './config/ServerConfig.js';
import type { SqlStorage } from './sql/SqlStorage.js';

/** The configured place of the encrypted images. */
export function openBlobs(blobs: BlobsConfig, storage: SqlStorage): BlobStore {
  switch (blobs.kind) {
    case 'database':
      return storage.blobs;
    case 'files':
      return createFileBlobStore(blobs.folder);
    case 's3':
      return createS3BlobStore(blobs);
  }
}
