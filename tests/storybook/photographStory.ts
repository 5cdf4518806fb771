import type { Page } from 'playwright-core';

/** Fonts that `npm test` installs, so that every machine draws the same letters. */
const SAME_EVERYWHERE = `:root .glimpse-root { --glimpse-font: 'Liberation Sans', 'DejaVu Sans'; }`;

/**
 * Opens a story of a built Storybook, lets its play function end, and takes a picture of what is there
 * then. The scenario's clock stands still, and nothing moves.
 *
 * @throws Error when the story or its play function fails
 */
export async function photographStory(
  page: Page,
  { url, story, theme }: { url: string; story: string; theme: 'light' | 'dark' | 'forced-colors' },
): Promise<Buffer> {
  const isForced = theme === 'forced-colors';
  await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: isForced ? 'active' : 'none' });
  const scheme = isForced ? 'light' : theme;
  await page.goto(`${url}/iframe.html?id=${story}&viewMode=story&globals=theme:${scheme}`);
  await page.addStyleTag({ content: SAME_EVERYWHERE });
  const phase = await page.waitForFunction(
    () => {
      const preview = Reflect.get(window, '__STORYBOOK_PREVIEW__') as
        { currentRender?: { phase?: string } } | undefined;
      const now = preview?.currentRender?.phase ?? '';
      return ['finished', 'completed', 'errored', 'aborted'].includes(now) ? now : null;
    },
    undefined,
    { timeout: 60_000 },
  );
  const ended = await phase.jsonValue();
  if (ended === 'errored' || ended === 'aborted') throw new Error(`The story ${story} ${ended}.`);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForFunction(
    () =>
      document.querySelector('[data-part=skeleton][data-state=waiting]') === null &&
      [...document.images].every((image) => image.complete && image.naturalWidth > 0),
  );
  await page.mouse.move(0, 0);
  return page.screenshot({ animations: 'disabled', caret: 'hide' });
}
