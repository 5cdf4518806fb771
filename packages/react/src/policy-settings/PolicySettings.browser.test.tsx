import { createMockServer, type MockServer, type ScenarioName } from '@glimpse/mock-server';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { findViolations } from '../test/findViolations.js';
import { mountKit, unmountKit } from '../test/mountKit.js';
import { PolicySettings } from './PolicySettings.js';

afterEach(unmountKit);

async function openSettings(
  scenario: ScenarioName,
  who: string,
  props: { live?: boolean } = {},
): Promise<MockServer> {
  const server = await createMockServer({ scenario });
  await mountKit({ server, who, children: <PolicySettings />, props });
  return server;
}

function policyOf(server: MockServer) {
  return server.clientOf('owner').policy.get({ workspaceId: server.workspaceId });
}

test('A3 turns capturing on by its switch, and says whom it tells before it is saved', async () => {
  const server = await openSettings('captureOff', 'owner');
  await page.getByRole('switch', { name: 'Activate screenshot capturing' }).click();
  await expect.element(page.getByText('Every member is told first.')).toBeVisible();
  expect((await policyOf(server)).policy.enabled).toBe(false);
  await page.getByRole('button', { name: 'Save and notify 3 members' }).click();
  await expect.element(page.getByText(/^0 of 3 have seen version 2/)).toBeVisible();
  expect((await policyOf(server)).policy.enabled).toBe(true);
});

test('A4 names what shows more, and asks for no notice where nothing does', async () => {
  await openSettings('twoDisplays', 'owner');
  await page.getByRole('button', { name: 'Keep for: Less' }).click();
  await expect.element(page.getByText('Pictures older than this are destroyed.')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Save', exact: true })).toBeVisible();
  await page.getByRole('radio', { name: 'Off' }).click();
  await page.getByRole('radio', { name: 'High' }).click();
  await expect
    .element(page.getByText('Hiding less of what was written, a higher resolution show more.'))
    .toBeVisible();
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect.element(page.getByRole('radio', { name: 'Bars' })).toBeChecked();
});

test('lets nobody overwrite a change that someone else has just made', async () => {
  const server = await openSettings('twoDisplays', 'owner', { live: false });
  await page.getByRole('button', { name: 'One picture every: More' }).click();
  await server.clientOf('Adaeze Okafor').policy.update({
    workspaceId: server.workspaceId,
    retentionDays: 14,
  });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect
    .element(page.getByText('Someone else changed the settings meanwhile.'))
    .toBeVisible();
  await expect.element(page.getByText('14 days')).toBeVisible();
  expect((await policyOf(server)).policy).toMatchObject({
    intervalSeconds: 300,
    retentionDays: 14,
  });
});

test('C4 a member can always have theirs obscured', async () => {
  const server = await openSettings('twoDisplays', 'Bea Castellano');
  await page.getByRole('switch', { name: 'Always obscure mine' }).click();
  const bea = server.clientOf('Bea Castellano').policy;
  await expect
    .poll(async () => (await bea.get({ workspaceId: server.workspaceId })).alwaysObscure)
    .toBe(true);
  expect(page.getByRole('switch').elements()).toHaveLength(1);
});

test('V8 a person sees who looked at their screenshots, and when', async () => {
  const server = await openSettings('twoDisplays', 'Bea Castellano');
  await expect.element(page.getByText('Nobody else has looked.')).toBeVisible();
  const { workspaceId, timeZone } = server;
  const { id: userId } = server.person('Bea Castellano');
  const day = { workspaceId, userId, day: '2026-11-19', timeZone };
  const { entries } = await server.clientOf('owner').screenshots.memberDay(day);
  const screenshotId = entries[0]?.captures[0]?.screenshots[0]?.id ?? '';
  await server
    .clientOf('owner')
    .screenshots.recordView({ workspaceId, screenshotId, kind: 'opened' });
  await mountKit({ server, who: 'Bea Castellano', children: <PolicySettings /> });
  const row = page.getByRole('row', { name: /Opened 1 picture$|Opened 1 picture / });
  await expect.element(row).toHaveTextContent(/Helena MarshToday, 14:0/);
});

test('A1 A2 offers the trial where the plan has none, and capturing can be turned on in it', async () => {
  const { NORTHLIGHT } = await import('@glimpse/mock-server');
  const server = await createMockServer({
    scenario: { ...NORTHLIGHT, plan: 'FREE', policy: [], entries: [] },
  });
  await mountKit({ server, who: 'owner', children: <PolicySettings /> });
  const capturing = page.getByRole('switch', { name: 'Activate screenshot capturing' });
  await expect.element(capturing).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('button', { name: 'Start the free trial' }).click();
  await expect.element(page.getByText(/^Trial, 7 days/)).toBeVisible();
  await capturing.click();
  await expect.element(page.getByText('Every member is told first.')).toBeVisible();
});

test.for(['light', 'dark'] as const)(
  'has nothing that axe objects to, in %s',
  async (colorScheme) => {
    const server = await createMockServer({ scenario: 'typicalDay' });
    await mountKit({ server, who: 'owner', children: <PolicySettings />, props: { colorScheme } });
    document.body.style.background = colorScheme === 'dark' ? '#0f1213' : '#f6f7f7';
    await page.getByRole('radio', { name: 'Off' }).click();
    await expect.element(page.getByRole('table').first()).toBeVisible();
    expect(await findViolations()).toEqual([]);
  },
);
