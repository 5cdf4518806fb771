import { afterAll, beforeAll, describe } from 'vitest';

import { describeBlobStore, describeStorage } from '../../testing/index.js';
import { NINE } from '../../testing/storedRows.js';
import { createStorageOn } from './createPostgresStorage.js';
import { openPglite, type Pglite } from './test/openPglite.js';

const clock = { now: () => NINE };

/**
 * A second check of the dialect, on a Postgres of a later version. What needs several connections
 * (serializable conflicts, LISTEN/NOTIFY, jobs under a lock) is shown on the real server only.
 */
describe('PGlite', () => {
  let pglite: Pglite;
  beforeAll(async () => {
    pglite = await openPglite();
  }, 60_000);
  afterAll(() => pglite.close());

  async function openStorage() {
    const storage = await createStorageOn(await pglite.openEmpty(), { clock, keepsBlobs: true });
    return { storage, blobs: storage.blobs, close: () => storage.close() };
  }

  describeStorage('PGlite', openStorage);
  describeBlobStore('PGlite', openStorage);
});
