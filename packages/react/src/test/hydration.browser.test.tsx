import { createMockServer } from '@glimpse/mock-server';
import { StrictMode, Suspense, useEffect } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { SuspenseScreenshotsPage } from '../suspense/SuspenseScreenshotsPage.js';
import { KitUnderServer, prefetchDay } from './KitUnderServer.js';
import { mountKit, unmountKit } from './mountKit.js';
import { openMember } from './vocabulary.js';

let root: Root | undefined;
afterEach(() => {
  root?.unmount();
  root = undefined;
  document.body.replaceChildren();
  unmountKit();
});

test('takes over what a server has rendered without a mismatch, and lives on from there', async () => {
  const mismatches: unknown[] = [];
  const server = await createMockServer({ scenario: 'typicalDay' });
  const dehydratedState = await prefetchDay(server);
  const app = <KitUnderServer server={server} dehydratedState={dehydratedState} />;
  const place = document.body.appendChild(document.createElement('div'));
  place.innerHTML = renderToString(app);
  const heading = place.querySelector('h1');
  // Only from here on: React 18 complains of layout effects under a server renderer, which the kit
  // has in browsers alone, and this is one.
  const complaints = vi.spyOn(console, 'error');
  root = hydrateRoot(place, app, { onRecoverableError: (error) => mismatches.push(error) });
  await page.getByRole('button', { name: 'Previous day, Wed 18 November' }).click();
  await expect.element(page.getByText('Wed 18 November', { exact: true })).toBeVisible();
  expect(mismatches).toEqual([]);
  expect(complaints.mock.calls).toEqual([]);
  expect(place.querySelector('h1')).toBe(heading);
});

test('waits in the Suspense of the host until the day is there, and not again on another day', async () => {
  const fallbacks: string[] = [];
  const Fallback = () => {
    // Counted once it is really shown: React may try it and throw it away.
    useEffect(() => void fallbacks.push('shown'), []);
    return <p>Soon</p>;
  };
  await mountKit({
    scenario: 'typicalDay',
    who: 'owner',
    children: (
      <Suspense fallback={<Fallback />}>
        <SuspenseScreenshotsPage />
      </Suspense>
    ),
  });
  await openMember('Bea Castellano');
  const before = fallbacks.length;
  expect(before).toBeGreaterThan(0);
  await page.getByRole('button', { name: /^Previous day/ }).click();
  await expect.element(page.getByText('Wed 18 November', { exact: true })).toBeVisible();
  expect(fallbacks).toHaveLength(before);
});

test('works in StrictMode after hydration as before', async () => {
  const server = await createMockServer({ scenario: 'typicalDay' });
  const dehydratedState = await prefetchDay(server);
  const app = (
    <StrictMode>
      <KitUnderServer server={server} dehydratedState={dehydratedState} />
    </StrictMode>
  );
  const place = document.body.appendChild(document.createElement('div'));
  place.innerHTML = renderToString(app);
  root = hydrateRoot(place, app);
  await page.getByRole('button', { name: 'Display 1, 09:33. Open' }).click();
  await expect.element(page.getByRole('dialog')).toHaveTextContent('8 of 24');
});
