/** A bucket of tokens: `capacity` at most, `perSecond` come back. */
export interface RateLimit {
  readonly capacity: number;
  readonly perSecond: number;
}

/** Counts calls per key (a caller, an address) in buckets of tokens. */
export interface RateLimiter {
  /** Takes one token of the bucket `key`, or says in how many milliseconds there is one. */
  take(
    key: string,
    limit: RateLimit,
  ): Promise<
    { readonly allowed: true } | { readonly allowed: false; readonly retryAfterMs: number }
  >;
}
