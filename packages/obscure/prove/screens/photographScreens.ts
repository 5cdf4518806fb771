import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import sharp from 'sharp';

import { startBrowser } from '../../../../tests/journeys/person/startBrowser.js';
import type { Frame } from '../../src/index.js';
import { DISPLAY, type drawScreen, type Screen } from './drawScreen.js';

type DrawScreen = typeof drawScreen;

/** Draws example screens in Chromium and gives their pixels, one after another. */
export async function* photographScreens(screens: readonly Screen[]): AsyncGenerator<Frame> {
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent(`<canvas width="${DISPLAY.width}" height="${DISPLAY.height}"></canvas>`);
    await page.addScriptTag({ content: await drawingCode() });
    for (const screen of screens) {
      const url = await page.evaluate((asked) => {
        const canvas = document.querySelector('canvas');
        const context = canvas?.getContext('2d', { alpha: false });
        const { drawScreen } = Reflect.get(window, 'screens') as { drawScreen: DrawScreen };
        if (!canvas || !context) throw new Error('Chromium gives no canvas.');
        drawScreen(context, asked);
        return canvas.toDataURL('image/png');
      }, screen);
      yield await readPng(Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
    }
  } finally {
    await browser.close();
  }
}

async function drawingCode(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./drawScreen.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'screens',
  });
  return outputFiles[0]!.text;
}

async function readPng(png: Buffer): Promise<Frame> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, stride: info.width * 4, order: 'rgba', data };
}
