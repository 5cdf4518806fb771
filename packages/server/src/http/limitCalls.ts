import type { App } from '../app/App.js';
import { refuse } from '../app/refuse.js';
import type { RateLimit } from '../ports/index.js';

/** Takes a token of a bucket. @throws rate_limited with when to come back */
export async function limitCalls(app: App, bucket: string, limit: RateLimit): Promise<void> {
  const taken = await app.limiter.take(bucket, limit);
  if (!taken.allowed) throw refuse('rate_limited', undefined, { retryAfterMs: taken.retryAfterMs });
}
