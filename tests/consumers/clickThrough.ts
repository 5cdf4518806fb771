import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Signs in, opens a member, goes through the gallery, and turns back a day. */
export async function clickThrough(
  page: Page,
  { url, email, password }: { url: string; email: string; password: string },
): Promise<void> {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });

  await page.goto(url);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();

  await expectScreenshots(page, 18);
  await page
    .getByRole('button', { name: /Bea Castellano/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Display 1, 09:07. Open' }).click();

  const gallery = page.getByRole('dialog');
  await gallery.getByText('1 of 9', { exact: true }).waitFor();
  await expectDecoded(page);
  await page.keyboard.press('ArrowRight');
  await gallery.getByText('2 of 9', { exact: true }).waitFor();
  await expectDecoded(page);
  await page.keyboard.press('Escape');
  await gallery.waitFor({ state: 'hidden' });

  await page.getByRole('button', { name: /^Previous day/ }).click();
  await expectScreenshots(page, 6);
  expect(complaints).toEqual([]);
}

/** Bea has so many screenshots on the day that is shown. */
async function expectScreenshots(page: Page, count: number): Promise<void> {
  const row = page.locator('[data-part=member-row]', { hasText: 'Bea Castellano' });
  await row.locator('[data-part=count]', { hasText: new RegExp(`^${count}\\b`) }).waitFor();
}

/** The gallery's pictures are there, not only their frames. */
async function expectDecoded(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const pictures = [...document.querySelectorAll('dialog[open] img')] as HTMLImageElement[];
    return pictures.length > 0 && pictures.every((image) => image.naturalWidth === 480);
  });
}
