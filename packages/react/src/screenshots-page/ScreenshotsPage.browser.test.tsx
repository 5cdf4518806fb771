import { createMockServer, type MockServer } from '@glimpse/mock-server';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { findViolations } from '../test/findViolations.js';
import { mountKit, unmountKit } from '../test/mountKit.js';
import { choose, openGallery, openMember, picture, press } from '../test/vocabulary.js';

let typicalDay: MockServer;
beforeAll(async () => {
  typicalDay = await createMockServer({ scenario: 'typicalDay' });
});
afterEach(unmountKit);

test('V3 lists every active member with the number of screenshots of the day', async () => {
  await mountKit({ server: typicalDay, who: 'owner' });
  const rows = page.getByRole('list', { name: 'Members' }).getByRole('listitem');
  await expect.poll(() => rows.elements().length).toBe(11);
  await expect.element(rows.nth(1)).toHaveTextContent('Bea CastellanoTimer running43 screenshots');
});

test('V2 V3 shows a regular member themselves alone, without a search', async () => {
  await mountKit({ server: typicalDay, who: 'Bea Castellano' });
  const rows = page.getByRole('list', { name: 'Members' }).getByRole('listitem');
  await expect.element(rows.first()).toHaveTextContent('Bea Castellano');
  expect(rows.elements()).toHaveLength(1);
  expect(page.getByRole('searchbox').elements()).toHaveLength(0);
});

test('V3 finds a member by name, and says so when there is none', async () => {
  await mountKit({ server: typicalDay, who: 'owner' });
  const search = page.getByRole('searchbox', { name: 'Find a member' });
  await search.fill('lei');
  const rows = page.getByRole('list', { name: 'Members' }).getByRole('listitem');
  await expect.poll(() => rows.elements().map((row) => row.textContent)).toHaveLength(1);
  await expect.element(rows.first()).toHaveTextContent('Leila Haddad');
  await search.fill('Marta');
  await expect.element(page.getByText('Nobody here is called “Marta”')).toBeVisible();
  await page.getByRole('button', { name: 'Clear search' }).click();
  await expect.poll(() => rows.elements().length).toBe(11);
});

test('V4 opens a member by name and closes by the icon; the displays of a moment stand together', async () => {
  await mountKit({ server: typicalDay, who: 'owner' });
  await openMember('Bea Castellano');
  const moment = picture(1, '09:33').element().closest('[data-part="capture"]');
  expect(moment?.querySelectorAll('[data-part="shot"]')).toHaveLength(2);
  await expect.poll(() => moment?.querySelectorAll('img[src^="blob:"]').length).toBe(2);
  expect(moment?.querySelector('time')?.textContent).toBe('09:33');
  await page.getByRole('button', { name: 'Hide the screenshots of Bea Castellano' }).click();
  await expect.poll(() => picture(1, '09:33').elements().length).toBe(0);
});

test('C8 says of every window without a screenshot why, neighbours in one slot', async () => {
  await mountKit({ server: typicalDay, who: 'owner' });
  await openMember('Bea Castellano');
  const slots = [...document.querySelectorAll('[data-part="gap"]')].map((slot) =>
    [...slot.querySelectorAll('[data-part="gap-slot"] > span')]
      .map((one) => one.textContent)
      .join(', '),
  );
  expect(slots).toEqual([
    'Paused, 2 × 5 min',
    'Deleted by Bea, 7 min 41 s taken off',
    'Screen locked, 2 × 5 min',
    'App not running, 3 × 5 min',
    'Blank picture, Nothing was sent',
    'Not over yet, One random moment',
  ]);
});

test('V6 moves by a day, never past today and never further back than retention', async () => {
  await mountKit({ server: typicalDay, who: 'owner' });
  const day = () => document.querySelector('[data-part="day"]')?.getAttribute('datetime');
  const next = page.getByRole('button', { name: /^Next day/ });
  const previous = page.getByRole('button', { name: /^Previous day/ });
  await expect.element(page.getByRole('list', { name: 'Members' })).toBeVisible();
  await expect.element(next).toHaveAttribute('aria-disabled', 'true');
  for (let step = 0; step < 7; step += 1) await previous.click();
  expect(day()).toBe('2026-11-12');
  await expect.element(previous).toHaveAttribute('aria-disabled', 'true');
  await previous.click({ force: true });
  expect(day()).toBe('2026-11-12');
  await page.getByRole('button', { name: 'Today' }).click();
  expect(day()).toBe('2026-11-19');
});

test('hands the day to a host that keeps it', async () => {
  const { ScreenshotsPage } = await import('./ScreenshotsPage.js');
  const turns: string[] = [];
  await mountKit({
    scenario: 'twoDisplays',
    who: 'owner',
    children: (
      <ScreenshotsPage day={'2026-11-18' as never} onDayChange={(day) => turns.push(day)} />
    ),
  });
  await page.getByRole('button', { name: /^Next day/ }).click();
  expect(turns).toEqual(['2026-11-19']);
  expect(document.querySelector('[data-part="day"]')?.getAttribute('datetime')).toBe('2026-11-18');
});

test('begins with the members a host names, and leaves to the host what it keeps', async () => {
  const bea = typicalDay.person('Bea Castellano').id;
  const asked: unknown[] = [];
  const mounted = await mountKit({
    server: typicalDay,
    who: 'owner',
    props: { openMembers: [bea], onOpenMembersChange: (openMembers) => asked.push(openMembers) },
  });
  const region = page.getByRole('region', { name: 'Bea Castellano' });
  await expect.element(region.getByText('Checkout redesign')).toBeVisible();
  await page.getByRole('button', { name: /^Bea Castellano/ }).click();
  expect(asked).toEqual([[]]);
  await expect.element(region).toBeVisible();
  mounted.render({ openMembers: [] });
  await expect.poll(() => region.elements().length).toBe(0);
});

test('says that the day could not be loaded, and loads it when asked again', async () => {
  const { server } = await mountKit({ scenario: 'offline', who: 'owner' });
  await expect
    .element(page.getByRole('alert'), { timeout: 20_000 })
    .toHaveTextContent('This day could not be loaded');
  server.faults.clear();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(page.getByRole('list', { name: 'Members' })).toBeVisible();
});

test.for(['light', 'dark'] as const)(
  'has nothing that axe objects to, in %s',
  async (colorScheme) => {
    await mountKit({ server: typicalDay, who: 'owner', props: { colorScheme } });
    await openMember('Bea Castellano');
    await choose('09:12');
    await expect.element(page.getByRole('toolbar')).toHaveTextContent('1 moment selected');
    document.body.style.background = colorScheme === 'dark' ? '#0f1213' : '#f6f7f7';
    expect(await findViolations()).toEqual([]);
  },
);

test('puts every dialog where the host says, with the tokens of the page around it', async () => {
  const portal = document.body.appendChild(document.createElement('div'));
  await mountKit({ server: typicalDay, who: 'owner', props: { portalContainer: portal } });
  await openMember('Bea Castellano');
  await openGallery(1, '09:33');
  expect(portal.querySelectorAll('dialog[open]')).toHaveLength(1);
  await press('{Delete}');
  await expect.poll(() => portal.querySelectorAll('dialog[open]').length).toBe(2);
  expect(portal.querySelector('dialog')?.closest('.glimpse-root')).not.toBeNull();
  expect(document.querySelectorAll('dialog')).toHaveLength(2);
  unmountKit();
  expect(portal.querySelector('dialog')).toBeNull();
  portal.remove();
});
