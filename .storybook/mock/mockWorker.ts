import { API_BASE } from '@glimpse/core';
import { createPictureBook, type MockServer } from '@glimpse/mock-server';
import { http } from 'msw';
import { setupWorker } from 'msw/browser';

/** Every story's own server, by the story's id: a docs page shows many at once. */
export const servers = new Map<string, MockServer>();

/** Drawn once for all stories of a page. */
export const pictures = createPictureBook();

/** Where the API of a story lies. */
export function baseUrlOf(storyId: string): string {
  return `${window.location.origin}/stories/${storyId}`;
}

/** The page's one worker; it hands each call to the server of the story that made it. */
export async function startWorker() {
  const worker = setupWorker(
    http.all(`${window.location.origin}/stories/:story${API_BASE}/*`, ({ request, params }) =>
      servers.get(String(params['story']))?.fetch(request),
    ),
  );
  await worker.start({
    // For its log the worker copies answers, and event streams never end.
    quiet: true,
    onUnhandledRequest: 'bypass',
    // Relative, so that a Storybook served under a sub-path finds it.
    serviceWorker: { url: './mockServiceWorker.js' },
  });
  return worker;
}
