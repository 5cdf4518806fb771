import { API_BASE } from '@glimpse/core';
import { http, type RequestHandler } from 'msw';

/** Something that answers requests: the mock server, or any fetch handler. */
export interface Answering {
  fetch(request: Request): Response | Promise<Response>;
}

/**
 * Handlers for Mock Service Worker that hand every call below `baseUrl` to `target`.
 *
 * @param baseUrl where the API is to be found, absolute and without `/api/v1`: an address with a
 *   wildcard host would swallow a dev server's own modules
 */
export function forwardTo(target: Answering, baseUrl: string): RequestHandler[] {
  if (!/^https?:\/\//.test(baseUrl)) {
    throw new TypeError(
      `@glimpse/mock-server: "${baseUrl}" is no absolute address, so it is not clear which calls to take. Give one such as https://glimpse.test.`,
    );
  }
  const base = baseUrl.replace(/\/$/, '');
  return [http.all(`${base}${API_BASE}/*`, ({ request }) => target.fetch(request))];
}
