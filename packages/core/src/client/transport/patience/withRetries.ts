import { isGlimpseError, type GlimpseError } from '../../../errors/GlimpseError.js';
import { drawBelow } from '../../../random/drawBelow.js';
import type { RandomSource } from '../../../random/RandomSource.js';
import type { RetryOptions } from '../ClientOptions.js';

/** A server that wants to be left alone for longer is no matter of trying again. */
export const MAX_RETRY_AFTER_MS = 60_000;

/** {@link RetryOptions} with what waiting needs. */
export interface Patience extends RetryOptions {
  readonly random: RandomSource;
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
}

/**
 * Tries again while the failure is one that passes by itself. Waits are drawn from the whole range
 * up to a doubling bound ("full jitter": many clients that failed together do not return together);
 * a `Retry-After` is waited for in full, and jitter comes on top.
 */
export async function withRetries<Result>(
  attempt: () => Promise<Result>,
  patience: Patience,
  signal: AbortSignal | undefined,
): Promise<Result> {
  const { retries = 3, maxRetryAfterMs = MAX_RETRY_AFTER_MS } = patience;
  for (let tried = 0; ; tried += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (tried >= retries || !isGlimpseError(error) || !passesByItself(error)) throw error;
      const asked = error.retryAfterMs ?? 0;
      if (asked > maxRetryAfterMs) throw error;
      await patience.sleep(asked + jitter(tried, patience), signal);
    }
  }
}

/** A wait in milliseconds before attempt `tried + 2`: uniform below a bound that doubles each time. */
export function jitter(tried: number, { baseMs = 300, maxMs = 10_000, random }: Patience): number {
  return drawBelow(Math.max(1, Math.min(maxMs, baseMs * 2 ** tried)), random);
}

function passesByItself(error: GlimpseError): boolean {
  return ['network', 'timeout', 'rate_limited', 'unavailable'].includes(error.code);
}
