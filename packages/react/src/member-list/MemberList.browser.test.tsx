import { createMockServer, type MockServer } from '@glimpse/mock-server';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { mountKit, unmountKit } from '../test/mountKit.js';
import { openMember, press } from '../test/vocabulary.js';

let server: MockServer;
beforeAll(async () => {
  server = await createMockServer({ scenario: 'thousandMembers' });
}, 120_000);
afterEach(unmountKit);

test('V3 draws of a thousand members only what is near the screen, and the rest as one scrolls', async () => {
  await mountKit({ server, who: 'owner' });
  const rows = () => document.querySelectorAll('[data-part="member-row"]').length;
  await expect.poll(rows).toBeGreaterThan(0);
  const members = () => document.querySelectorAll('[data-part="member"]').length;
  await expect.poll(members).toBe(200);
  expect(rows()).toBeLessThan(60);
  await page.getByRole('button', { name: 'Show more members' }).click();
  await expect.poll(members).toBe(400);
  document.querySelector('[data-part="member"]:nth-child(300)')?.scrollIntoView();
  await expect
    .poll(() => document.querySelector('[data-part="member"]:nth-child(300)')?.textContent)
    .toMatch(/screenshots/);
  await expect.poll(rows).toBeLessThan(60);
});

test('V4 opens 576 screenshots without drawing them all, and End still goes to the last', async () => {
  await mountKit({ server, who: 'owner' });
  await page.getByRole('searchbox').fill('Bea Castellano');
  await openMember('Bea Castellano');
  const shots = () => document.querySelectorAll('[data-part="shot"]').length;
  await expect.poll(shots).toBeGreaterThan(0);
  expect(document.querySelectorAll('[data-part="capture"]').length).toBe(288);
  expect(shots()).toBeLessThan(300);
  const first = document.querySelector<HTMLElement>('[data-screenshot]');
  first?.focus();
  await press('{End}');
  const captures = () => [...document.querySelectorAll('[data-part="capture"]')];
  await expect.poll(() => captures().at(-1)?.contains(document.activeElement)).toBe(true);
});
