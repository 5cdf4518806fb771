import sharp, { type Sharp } from 'sharp';

import { readWords, startDesktop, pageUrl } from '../../../tests/desktop/index.js';
import { captureDisplays } from '../src/capture-child/captureDisplays.js';
import { DEFAULT_PICTURE } from '../src/picture/PictureSettings.js';

/**
 * Tries to read back what a finished picture shows: pages of ordinary words from 12 to 24 px on a real
 * screen, captured and processed as always, then enlarged, sharpened and stretched in contrast before
 * text recognition. A reading counts when it names a word of the page.
 */
const SIZES_PX = [12, 14, 16, 20, 24];
const WORDS = (
  'account answer bridge budget castle change design detail engine family follow garden ' +
  'harbour history invoice journey kitchen letter library machine market meeting morning ' +
  'notice number office orange parcel pencil people picture planet pocket project quarter ' +
  'reason record report return review salary school screen season secret service signal ' +
  'silver simple station street summer system ticket travel update village wallet window winter'
).split(' ');

const ATTACKS: Readonly<Record<string, (image: Sharp) => Sharp>> = {
  'as it is': (image) => image,
  'enlarged 4 times': (image) => image.resize({ width: 1920, kernel: 'lanczos3' }),
  'enlarged and sharpened': (image) =>
    image.resize({ width: 1920, kernel: 'lanczos3' }).sharpen({ sigma: 6, m1: 4, m2: 8 }),
  'enlarged, contrast stretched': (image) =>
    image.resize({ width: 1920, kernel: 'cubic' }).greyscale().normalise().sharpen({ sigma: 4 }),
};

const desktop = await startDesktop();
let readings = 0;
let tries = 0;
try {
  for (const size of SIZES_PX) {
    await desktop.show('left', pageOf(size));
    const result = await captureDisplays({
      picture: DEFAULT_PICTURE,
      backend: { kind: 'auto' },
      environment: desktop.environment,
    });
    if (!result.ok) throw new Error(`The capture failed: ${result.message}`);
    for (const { image } of result.screenshots) {
      for (const [attack, apply] of Object.entries(ATTACKS)) {
        const words = await readWords(await apply(sharp(image)).png().toBuffer());
        const found = WORDS.filter((word) => words.includes(word));
        tries += 1;
        readings += found.length;
        console.log(`${size} px, ${attack}: ${found.length === 0 ? 'nothing' : found.join(' ')}`);
      }
    }
  }
} finally {
  await desktop.stop();
}
console.log(`${readings} words read back in ${tries} tries on ${WORDS.length} words per page`);
process.exitCode = readings > 0 ? 1 : 0;

function pageOf(size: number): string {
  const line = (shift: number): string =>
    `<p>${WORDS.map((_, index) => WORDS[(index + shift) % WORDS.length]).join(' ')}</p>`;
  return pageUrl(
    Array.from({ length: 6 }, (_, index) => line(index * 7)).join(''),
    `background:#fff;color:#111;font-size:${size}px`,
  );
}
