/** Aborts a line on which nothing was heard for too long: a broken connection often says nothing at all. */
export interface SilenceWatch {
  readonly signal: AbortSignal;
  reset(): void;
  stop(): void;
}

/** Starts watching. The watch's signal aborts after `silenceMs` without a `reset`, or with `outer`. */
export function watchSilence(silenceMs: number, outer: AbortSignal): SilenceWatch {
  const controller = new AbortController();
  const abort = () => controller.abort();
  let timer = setTimeout(abort, silenceMs);
  outer.addEventListener('abort', abort, { once: true });
  if (outer.aborted) abort();
  return {
    signal: controller.signal,
    reset() {
      clearTimeout(timer);
      timer = setTimeout(abort, silenceMs);
    },
    stop() {
      clearTimeout(timer);
      outer.removeEventListener('abort', abort);
    },
  };
}
