import { GlimpseError } from '../../../errors/GlimpseError.js';

/** Waits `ms` milliseconds; rejects with code `aborted` as soon as `signal` says so. */
export function sleepMs(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = () => {
      clearTimeout(timer);
      reject(abortedError(signal));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', onAbort);
      resolve();
    }, ms);
    if (signal?.aborted) onAbort();
    else signal?.addEventListener('abort', onAbort, { once: true });
  });
}

/** What a call rejects with when its caller gave it up. */
export function abortedError(signal: AbortSignal | undefined): GlimpseError {
  return new GlimpseError(
    'aborted',
    'The call was given up by its caller before the server answered.',
    {
      cause: signal?.reason,
    },
  );
}
