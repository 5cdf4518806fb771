import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { startBrowser } from '../journeys/person/startBrowser.js';
import { openStorybook } from './openStorybook.js';
import { photographStory } from './photographStory.js';

/** Takes the pictures of README.md anew, of today's code; run by `npm run pictures:kit`. */
const PICTURES = [
  { file: 'kit-light', story: 'typical-day', theme: 'light', width: 1280 },
  { file: 'kit-dark', story: 'typical-day', theme: 'dark', width: 1280 },
  { file: 'kit-arabic', story: 'arabic', theme: 'light', width: 1280 },
  { file: 'kit-320', story: 'narrow', theme: 'light', width: 320 },
] as const;

const [storybook, browser] = await Promise.all([openStorybook(), startBrowser()]);
try {
  for (const { file, story, theme, width } of PICTURES) {
    const viewport = { width, height: 800 };
    const page = await browser.newPage({ viewport, locale: 'en-GB', timezoneId: 'UTC' });
    const shown = { url: storybook.url, story: `page-screenshots-page--${story}`, theme };
    await photographStory(page, shown);
    // Once more without the focus that the story's play function left somewhere.
    await page.locator(':focus').evaluateAll((all) => all.forEach((one) => one.blur()));
    const picture = await page.screenshot({ animations: 'disabled' });
    await writeFile(
      fileURLToPath(new URL(`../../docs/pictures/${file}.png`, import.meta.url)),
      picture,
    );
    await page.close();
    console.log(`Wrote docs/pictures/${file}.png.`);
  }
} finally {
  await Promise.all([browser.close(), storybook.close()]);
}
