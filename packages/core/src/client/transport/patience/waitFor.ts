import { GlimpseError } from '../../../errors/GlimpseError.js';
import { abortedError } from './sleepMs.js';

/** How long one caller waits for something that others may wait for as well. */
export interface WaitLimits {
  /** Milliseconds; undefined waits for as long as it takes. */
  readonly timeoutMs: number | undefined;
  readonly signal: AbortSignal | undefined;
}

/**
 * Waits for a token within limits. What is waited for goes on: others may still want it.
 *
 * @throws GlimpseError `aborted` or `timeout`, or what the token itself was refused with
 */
export function waitFor<Result>(
  pending: Promise<Result>,
  { timeoutMs, signal }: WaitLimits,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const give = (error: GlimpseError) => {
      end();
      reject(error);
    };
    const onAbort = () => give(abortedError(signal));
    const timer =
      timeoutMs === undefined ? undefined : setTimeout(() => give(lateError(timeoutMs)), timeoutMs);
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
    void pending.then(resolve, reject).finally(end);
    if (signal?.aborted) onAbort();
    else signal?.addEventListener('abort', onAbort, { once: true });
  });
}

function lateError(timeoutMs: number): GlimpseError {
  return new GlimpseError(
    'timeout',
    `No token could be had within ${timeoutMs} ms, so the call was not sent. Try again, or sign in anew.`,
  );
}
