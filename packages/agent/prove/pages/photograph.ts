import type { Browser } from 'playwright-core';
import sharp from 'sharp';

import type { Frame } from '../../src/picture/Frame.js';

/** What Chromium shows of an HTML page on a display of this size, as the pixels that the agent reads. */
export async function photograph(
  browser: Browser,
  html: string,
  { width, height }: { width: number; height: number },
): Promise<Frame> {
  const page = await browser.newPage({ viewport: { width, height } });
  try {
    await page.setContent(html);
    const raw = sharp(await page.screenshot())
      .ensureAlpha()
      .raw();
    const { data, info } = await raw.toBuffer({ resolveWithObject: true });
    return { width: info.width, height: info.height, stride: info.width * 4, order: 'rgba', data };
  } finally {
    await page.close();
  }
}
