import { createMockServer, type MockServer } from '@glimpse/mock-server';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { ScreenshotsPage } from '../screenshots-page/ScreenshotsPage.js';
import { mountKit, unmountKit } from '../test/mountKit.js';
import { CaptureNotice } from './CaptureNotice.js';

afterEach(unmountKit);

async function lineOf(server: MockServer, name: string) {
  const { workspaceId } = server;
  const ledger = await server.clientOf('owner').notices.ledger({ workspaceId });
  return ledger.find((line) => line.member.name === name);
}

test('A5 marks a notice as shown on the web once it is on the screen, and not before', async () => {
  const server = await createMockServer({ scenario: 'noticeOutstanding' });
  await mountKit({ server, who: 'Bea Castellano', children: <p>Somewhere else</p> });
  await expect.element(page.getByText('Somewhere else')).toBeVisible();
  expect(await lineOf(server, 'Bea Castellano')).toMatchObject({ upToDate: false });
  await mountKit({ server, who: 'Bea Castellano', children: <CaptureNotice /> });
  await expect.element(page.getByText('Screenshots are on in Northlight Studio.')).toBeVisible();
  await expect
    .poll(() => lineOf(server, 'Bea Castellano'))
    .toMatchObject({ upToDate: true, channel: 'web', version: 2 });
  await expect.element(page.getByText('Screenshots are on in Northlight Studio.')).toBeVisible();
  await page.getByRole('button', { name: 'Got it' }).click();
  expect(page.getByText(/Screenshots are on/).elements()).toHaveLength(0);
});

test('A4 C4 tells that more is shown, and lets one keep blur for oneself', async () => {
  const server = await createMockServer({ scenario: 'twoDisplays' });
  const { workspaceId } = server;
  await server.clientOf('owner').policy.update({ workspaceId, obscure: 'off' });
  await mountKit({ server, who: 'Bea Castellano', children: <CaptureNotice /> });
  await expect.element(page.getByText('Screenshots will show more from now on.')).toBeVisible();
  await page.getByRole('button', { name: 'Keep mine obscured' }).click();
  await expect.poll(() => page.getByRole('status').elements().length).toBe(0);
  const view = await server.clientOf('Bea Castellano').policy.get({ workspaceId });
  expect(view.alwaysObscure).toBe(true);
});

test('A4 is told once where the page and the host both tell it, and not again after it was put away', async () => {
  await mountKit({
    scenario: 'noticeOutstanding',
    who: 'Bea Castellano',
    children: (
      <>
        <CaptureNotice />
        <ScreenshotsPage />
      </>
    ),
  });
  const notices = page.getByText('Screenshots are on in Northlight Studio.');
  await expect.element(notices).toBeVisible();
  await expect.element(page.getByRole('list', { name: 'Members' })).toBeVisible();
  expect(notices.elements()).toHaveLength(1);
  await page.getByRole('button', { name: 'Got it' }).click();
  await expect.poll(() => notices.elements().length).toBe(0);
});
