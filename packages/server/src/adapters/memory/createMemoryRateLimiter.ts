import type { Clock } from '@glimpse/core';
import type { RateLimiter } from '../../ports/index.js';

const MOST_BUCKETS = 100_000;

/** Buckets of tokens in this process. Full ones are forgotten when there are too many. */
export function createMemoryRateLimiter({ clock }: { readonly clock: Clock }): RateLimiter {
  const buckets = new Map<string, { tokens: number; at: number; fullAt: number }>();
  return {
    take: async (key, { capacity, perSecond }) => {
      const now = clock.now();
      const bucket = buckets.get(key) ?? { tokens: capacity, at: now };
      const gained = (Math.max(0, now - bucket.at) / 1000) * perSecond;
      const tokens = Math.min(capacity, bucket.tokens + gained);
      if (tokens < 1)
        return { allowed: false, retryAfterMs: Math.ceil(((1 - tokens) / perSecond) * 1000) };
      const left = tokens - 1;
      buckets.set(key, {
        tokens: left,
        at: now,
        fullAt: now + ((capacity - left) / perSecond) * 1000,
      });
      if (buckets.size > MOST_BUCKETS) forgetFull(buckets, now);
      return { allowed: true };
    },
  };
}

function forgetFull(buckets: Map<string, { fullAt: number }>, now: number): void {
  for (const [key, { fullAt }] of buckets) if (fullAt <= now) buckets.delete(key);
}
