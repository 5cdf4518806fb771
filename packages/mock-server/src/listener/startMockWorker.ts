import { setupWorker } from 'msw/browser';
import { forwardTo, type Answering } from '../handler/forwardTo.js';

/** Where the worker's script lies, and which calls it takes. */
export interface MockWorkerOptions {
  /** Absolute and without `/api/v1`. @default the page's own origin */
  readonly baseUrl?: string | undefined;
  /** Relative, so that a page below a sub-path finds it. @default './mockServiceWorker.js' */
  readonly scriptUrl?: string | undefined;
}

/** A running worker. */
export interface MockWorker {
  /** Hands the calls to another server from now on: a page has one worker, tests many servers. */
  use(target: Answering): void;
  stop(): void;
}

/**
 * Lets a mock server answer the page's calls, through Mock Service Worker.
 *
 * @example
 * const worker = await startMockWorker(await createMockServer({ scenario: 'typicalDay' }));
 */
export async function startMockWorker(
  server: Answering,
  { baseUrl = location.origin, scriptUrl = './mockServiceWorker.js' }: MockWorkerOptions = {},
): Promise<MockWorker> {
  let current = server;
  const worker = setupWorker(...forwardTo({ fetch: (request) => current.fetch(request) }, baseUrl));
  // Quiet is no matter of taste: for its log the worker copies answers, and streams never end.
  await worker.start({
    quiet: true,
    onUnhandledRequest: 'bypass',
    serviceWorker: { url: scriptUrl },
  });
  return {
    use: (target) => {
      current = target;
    },
    stop: () => worker.stop(),
  };
}
