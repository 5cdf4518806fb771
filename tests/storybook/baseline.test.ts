import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser } from '../journeys/person/startBrowser.js';
import { baselineBrowser, differenceToBaseline, renewBaseline } from './compareToBaseline.js';
import { FORCED_COLOURS_STORIES, KEY_STORIES, THEMES } from './keyStories.js';
import { openStorybook } from './openStorybook.js';
import { photographStory } from './photographStory.js';
import { readDocsPage } from './readDocsPage.js';

const isRenewal = process.env['GLIMPSE_BASELINE'] === 'update';
const SIZE = { width: 900, height: 700 };
/** Parts without props. */
const TAKES_NOTHING = /^parts-capture-notice-/;

let storybook: Awaited<ReturnType<typeof openStorybook>>;
let browser: Browser;

beforeAll(async () => {
  [storybook, browser] = await Promise.all([openStorybook(), startBrowser()]);
}, 300_000);
afterAll(async () => {
  await Promise.all([browser?.close(), storybook?.close()]);
});

test('the built Storybook has every key story, and the pages of the guide', async () => {
  const index = (await (await fetch(`${storybook.url}/index.json`)).json()) as {
    entries: Record<string, { title: string }>;
  };
  expect(Object.keys(index.entries)).toEqual(expect.arrayContaining([...KEY_STORIES]));
  const titles = new Set(Object.values(index.entries).map(({ title }) => title));
  const guide = ['Tokens', 'Theming', 'Messages', 'Accessibility', 'Embedding'];
  for (const page of guide) expect(titles).toContain(`Guide/${page}`);
});

test('every page of documentation opens without an error, and every table says what each prop is', async () => {
  const index = (await (await fetch(`${storybook.url}/index.json`)).json()) as {
    entries: Record<string, { type: string }>;
  };
  const pages = Object.entries(index.entries).filter(([, { type }]) => type === 'docs');
  expect(pages.length).toBeGreaterThan(15);
  const page = await browser.newPage({ locale: 'en-GB' });
  try {
    for (const [id] of pages) {
      const { title, describedProps, ...docs } = await readDocsPage(page, storybook.url, id);
      expect(title, id).not.toBe('');
      expect(docs, id).toMatchObject({ complaints: [], undescribedProps: [] });
      if (id.startsWith('parts-') && !TAKES_NOTHING.test(id))
        expect(describedProps, id).not.toEqual([]);
    }
  } finally {
    await page.close();
  }
}, 300_000);

test('nothing moves for those who want less motion', async () => {
  const page = await browser.newPage();
  const moving = async (reducedMotion: 'reduce' | 'no-preference') => {
    await page.emulateMedia({ reducedMotion });
    await page.goto(`${storybook.url}/iframe.html?id=page-screenshots-page--loading`);
    await page.locator('[data-part=skeleton]').first().waitFor();
    return page.evaluate(() => document.getAnimations().length);
  };
  try {
    expect(await moving('no-preference')).toBeGreaterThan(0);
    expect(await moving('reduce')).toBe(0);
  } finally {
    await page.close();
  }
});

const cases = [
  ...KEY_STORIES.flatMap((story) => THEMES.map((theme) => ({ story, theme }))),
  ...FORCED_COLOURS_STORIES.map((story) => ({ story, theme: 'forced-colors' as const })),
];

test.for(cases)('$story looks in $theme as its baseline', async ({ story, theme }, context) => {
  const version = browser.version();
  // Another Chromium draws letters and shadows otherwise: that would say nothing of our pages.
  if (!isRenewal && majorOf(version) !== majorOf(await baselineBrowser()))
    context.skip(
      `The baseline is of Chromium ${await baselineBrowser()} and this is ${version}: look at the stories, then npm run baseline:update`,
    );
  const page = await browser.newPage({ viewport: SIZE, locale: 'en-GB', timezoneId: 'UTC' });
  try {
    const picture = await photographStory(page, { url: storybook.url, story, theme });
    const name = `${story}.${theme}`;
    if (isRenewal) return await renewBaseline(name, picture, version);
    expect(await differenceToBaseline(name, picture)).toBeUndefined();
  } finally {
    await page.close();
  }
});

function majorOf(version: string): string | undefined {
  return version.split('.')[0];
}
