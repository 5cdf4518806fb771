import type { Browser } from 'playwright-core';
import sharp from 'sharp';

import type { Frame } from '../../src/picture/Frame.js';

/**
 * What Chromium shows of an HTML page on a display of this size in CSS pixels, as the pixels that the
 * agent reads; `density` is how many of them lie on a CSS pixel, each way.
 */
export async function photograph(
  browser: Browser,
  html: string,
  { width, height, density = 1 }: { width: number; height: number; density?: number },
): Promise<Frame> {
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: density });
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
