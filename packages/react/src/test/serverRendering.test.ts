import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { createMockServer } from '@glimpse/mock-server';
import { createElement, Suspense } from 'react';
import { renderToPipeableStream, renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { SuspenseScreenshotsPage } from '../suspense/SuspenseScreenshotsPage.js';
import { KitUnderServer, prefetchDay } from './KitUnderServer.js';

test('renders on a server what was prefetched, without a word of complaint', async () => {
  const complaints = vi.spyOn(console, 'error');
  const server = await createMockServer({ scenario: 'typicalDay' });
  const dehydratedState = await prefetchDay(server);
  const html = renderToString(createElement(KitUnderServer, { server, dehydratedState }));
  expect(html).toContain('Checkout redesign');
  expect(html).toContain('Thu 19 November');
  expect(html).toContain('Screen locked');
  expect(complaints.mock.calls).toEqual([]);
});

test('renders the shape of the day on a server that has fetched nothing', async () => {
  const server = await createMockServer({ scenario: 'typicalDay' });
  const html = renderToString(createElement(KitUnderServer, { server }));
  expect(html).toContain('Loading the day');
});

test('streams the page for hosts that suspend, with the day in it', async () => {
  const server = await createMockServer({ scenario: 'typicalDay' });
  const page = createElement(
    Suspense,
    { fallback: 'Soon' },
    createElement(SuspenseScreenshotsPage),
  );
  const html = await new Promise<string>((resolve, reject) => {
    const stream = renderToPipeableStream(createElement(KitUnderServer, { server, page }), {
      onShellReady: () => {
        text(stream.pipe(new PassThrough())).then(resolve, reject);
      },
      onShellError: reject,
    });
  });
  expect(html).toContain('Bea Castellano');
});
