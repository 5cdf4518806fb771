import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../journeys/person/startBrowser.js';
import { openStorybook } from './openStorybook.js';
import { photographStory } from './photographStory.js';
import { serveDaybook } from './serveDaybook.js';

/** Takes the pictures of README.md anew, of today's code; run by `npm run pictures:kit`. */
const STORIES = [
  { file: 'kit-light', story: 'typical-day', theme: 'light', width: 1280 },
  { file: 'kit-dark', story: 'typical-day', theme: 'dark', width: 1280 },
  { file: 'kit-arabic', story: 'arabic', theme: 'light', width: 1280 },
  { file: 'kit-320', story: 'narrow', theme: 'light', width: 320 },
] as const;

const browser = await startBrowser();
try {
  await photographStories(browser);
  await photographDaybook(browser);
} finally {
  await browser.close();
}

async function photographStories(browser: Browser): Promise<void> {
  const storybook = await openStorybook();
  try {
    for (const { file, story, theme, width } of STORIES) {
      const page = await openPage(browser, width, 800);
      const shown = { url: storybook.url, story: `page-screenshots-page--${story}`, theme };
      await photographStory(page, shown);
      // Once more without the focus that the story's play function left somewhere.
      await page.locator(':focus').evaluateAll((all) => all.forEach((one) => one.blur()));
      await savePicture(page, file);
    }
  } finally {
    await storybook.close();
  }
}

/** The page inside of the time tracker, as an admin sees it with one day opened. */
async function photographDaybook(browser: Browser): Promise<void> {
  const daybook = await serveDaybook();
  try {
    const page = await openPage(browser, 1280, 860);
    await page.clock.setFixedTime(daybook.mock.clock.now());
    const { email, password } = daybook.mock.person('owner');
    await page.goto(daybook.url);
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('link', { name: 'Screenshots', exact: true }).click();
    await page.getByRole('button', { name: /^Bea Castellano/ }).click();
    await page.locator('[data-part=picture]').first().waitFor();
    await page.waitForFunction(() => !document.querySelector('[data-part=skeleton]'));
    await page.locator(':focus').evaluateAll((all) => all.forEach((one) => one.blur()));
    await page.mouse.move(0, 0);
    await savePicture(page, 'page');
  } finally {
    await daybook.close();
  }
}

function openPage(browser: Browser, width: number, height: number): Promise<Page> {
  const viewport = { width, height };
  return browser.newPage({ viewport, locale: 'en-GB', timezoneId: 'Europe/Berlin' });
}

async function savePicture(page: Page, file: string): Promise<void> {
  const picture = await page.screenshot({ animations: 'disabled' });
  const path = `docs/pictures/${file}.png`;
  await writeFile(fileURLToPath(new URL(`../../${path}`, import.meta.url)), picture);
  await page.close();
  console.log(`Wrote ${path}.`);
}
