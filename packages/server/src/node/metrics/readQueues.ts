import type { Clock } from '@glimpse/core';

import type { Storage } from '../../ports/index.js';

/** The queues of a server: images that wait to be destroyed, what the host was not told yet, and how late the purge is. */
export async function readQueues(
  storage: Storage,
  clock: Clock,
): Promise<Readonly<Record<string, number>>> {
  const now = clock.now();
  return storage.read(async (r) => {
    const [oldest] = await r.screenshots.expired({ now, limit: 1 });
    const webhooks = await r.outbox.depth();
    return {
      doomed_blobs: await r.doomedBlobs.count(),
      webhooks_waiting: webhooks.waiting,
      webhooks_dead: webhooks.dead,
      purge_lag_seconds: oldest ? (now - oldest.expiresAt) / 1000 : 0,
    };
  });
}
