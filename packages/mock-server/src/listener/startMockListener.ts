import { setupServer } from 'msw/node';
import { createAbortGuard } from './createAbortGuard.js';
import { forwardTo, type Answering } from '../handler/forwardTo.js';

/** Which calls are taken. */
export interface MockListenerOptions {
  /** Absolute and without `/api/v1`. */
  readonly baseUrl: string;
}

/** A running interceptor. */
export interface MockListener {
  /** Hands the calls to another server from now on. */
  use(target: Answering): void;
  stop(): void;
}

/**
 * Lets a mock server answer this process's calls to `baseUrl`, through Mock Service Worker.
 *
 * @example
 * const listener = startMockListener(await createMockServer(), { baseUrl: 'https://glimpse.test' });
 */
export function startMockListener(
  server: Answering,
  { baseUrl }: MockListenerOptions,
): MockListener {
  let current = server;
  const endOnAbort = createAbortGuard();
  const target: Answering = {
    fetch: async (request) => endOnAbort(await current.fetch(request), request),
  };
  const listener = setupServer(...forwardTo(target, baseUrl));
  listener.listen({ onUnhandledRequest: 'bypass' });
  return {
    use: (next) => {
      current = next;
    },
    stop: () => listener.close(),
  };
}
