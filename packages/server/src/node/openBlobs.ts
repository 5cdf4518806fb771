import type { BlobStore } from '../ports/index.js';
import { createFileBlobStore } from './blobs/createFileBlobStore.js';
import type { BlobsConfig } from './config/ServerConfig.js';
import type { SqlStorage } from './sql/SqlStorage.js';
import { StartError } from './StartError.js';

/** The configured place of the encrypted images. */
export function openBlobs(blobs: BlobsConfig, storage: SqlStorage): BlobStore {
  switch (blobs.kind) {
    case 'database':
      return storage.blobs;
    case 'files':
      return createFileBlobStore(blobs.folder);
    case 's3':
      throw new StartError(
        'S3 is not supported yet: give database: or file: in GLIMPSE_BLOBS_URL.',
      );
  }
}
