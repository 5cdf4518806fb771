import { describeBlobStore, describeEventBus, describeStorage } from '../../testing/index.js';
import { createMemoryBlobStore } from './createMemoryBlobStore.js';
import { createMemoryEventBus } from './createMemoryEventBus.js';
import { createMemoryStorage } from './createMemoryStorage.js';

const close = async () => undefined;

describeStorage('memory', async () => ({ storage: createMemoryStorage(), close }));

describeBlobStore('memory', async () => ({
  blobs: createMemoryBlobStore({ clock: { now: () => 1 } }),
  close,
}));

describeEventBus('memory', async () => {
  const bus = createMemoryEventBus();
  return { here: bus, there: bus, close };
});
