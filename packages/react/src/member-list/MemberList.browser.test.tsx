import type { Day } from '@glimpse/core';
import { createMockServer, type MockServer } from '@glimpse/mock-server';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { mountKit, unmountKit } from '../test/mountKit.js';
import { openMember, press } from '../test/vocabulary.js';

const day = '2026-11-19' as Day;
let server: MockServer;
beforeAll(async () => {
  server = await createMockServer({ scenario: 'thousandMembers' });
}, 120_000);
afterEach(() => {
  unmountKit();
  window.scrollTo(0, 0);
});

const count = (selector: string) => document.querySelectorAll(selector).length;
const rows = () => count('[data-part="member-row"]');
const shots = () => count('[data-part="shot"]');
const elements = () => count('.glimpse-root *');

test('V3 draws of a thousand members only what is near the screen, and the rest as one scrolls', async () => {
  await mountKit({ server, who: 'owner' });
  await expect.poll(rows).toBeGreaterThan(0);
  expect(rows()).toBeLessThan(30);
  const height = () => document.documentElement.scrollHeight;
  const before = height();
  await page.getByRole('button', { name: 'Show more members' }).click();
  await expect.poll(height).toBeGreaterThan(before * 1.9);
  expect(rows()).toBeLessThan(30);
  const last = () => document.querySelector('[aria-posinset="400"]');
  expect(last()).toBeNull();
  await expect
    .poll(() => {
      window.scrollTo(0, height());
      return last()?.textContent;
    })
    .toMatch(/screenshots/);
  expect(rows()).toBeLessThan(30);
  expect(last()?.getAttribute('aria-setsize')).toBe('1000');
});

test('V3 stays whole at every pixel at which a row comes and another one goes', async () => {
  await mountKit({ server, who: 'owner' });
  await expect.poll(rows).toBeGreaterThan(0);
  const afterAway = () =>
    document.querySelector('[data-part="away"] + [data-part="member"]')?.getBoundingClientRect();
  // Again and again: while the list is on its way there is nothing to scroll.
  await expect
    .poll(() => {
      window.scrollTo(0, 2000);
      return afterAway();
    })
    .toBeDefined();
  const heights = new Set<number | undefined>();
  for (let top = 2000; top < 2110; top += 1) {
    window.scrollTo(0, top);
    await new Promise(requestAnimationFrame);
    heights.add(afterAway()?.height);
  }
  expect(rows()).toBeGreaterThan(0);
  expect([...heights]).toHaveLength(1);
});

test('V4 opens 576 screenshots in at most 600 elements, and End still goes to the last', async () => {
  await mountKit({ server, who: 'owner' });
  await openSecond();
  await expect.poll(shots, { timeout: 10_000 }).toBeGreaterThan(20);
  await expect.poll(elements).toBeLessThanOrEqual(600);
  document.querySelector<HTMLElement>('[data-screenshot]')?.focus();
  await press('{End}');
  const captures = () => [...document.querySelectorAll('[data-part="capture"]')];
  await expect.poll(() => captures().at(-1)?.contains(document.activeElement)).toBe(true);
  await expect.poll(shots).toBeLessThan(110);
});

/** How high the page is once all that is drawn was measured: the same in three frames that follow one another. */
async function settledHeight(): Promise<number> {
  const heights: number[] = [];
  await expect
    .poll(
      () => {
        heights.push(document.documentElement.scrollHeight);
        return heights.length > 2 && new Set(heights.slice(-3)).size === 1;
      },
      { interval: 100 },
    )
    .toBe(true);
  return heights.at(-1) ?? 0;
}

test('V4 keeps what has the focus and the place of the page, however far one scrolls and back', async () => {
  await mountKit({ server, who: 'owner' });
  await openSecond();
  const first = () => document.querySelector<HTMLElement>('[data-screenshot]');
  await expect.poll(first).not.toBeNull();
  first()?.focus();
  const focused = document.activeElement;
  const height = await settledHeight();
  window.scrollTo(0, 2500);
  await expect.poll(() => count('[data-part="captures"] > [data-away]')).toBe(2);
  expect(document.activeElement).toBe(focused);
  window.scrollTo(0, 0);
  await expect.poll(() => window.scrollY).toBe(0);
  expect(Math.abs(document.documentElement.scrollHeight - height)).toBeLessThan(200);
});

test('V3 V4 ten open members are drawn like one', async () => {
  const { workspaceId, timeZone } = server;
  const totals = await server.clientOf('owner').screenshots.day({ workspaceId, day, timeZone });
  const defaultOpenMembers = totals.members
    .filter(({ runs }) => runs.length > 0)
    .slice(0, 10)
    .map(({ userId }) => userId);
  expect(defaultOpenMembers).toHaveLength(10);
  await mountKit({ server, who: 'owner', props: { defaultOpenMembers } });
  await expect.poll(() => count('[data-part="gap"]'), { timeout: 10_000 }).toBeGreaterThan(0);
  await expect.poll(elements, { timeout: 10_000 }).toBeLessThanOrEqual(600);
});

/** Opens the member at the top of the list who has the screenshots of two displays in every window. */
async function openSecond(): Promise<void> {
  await page.getByRole('searchbox').fill('Bea Castellano');
  await openMember('Bea Castellano');
}
