import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';
import { ROOT } from '../journeys/processes/startProgram.js';

const BASELINE = join(ROOT, 'tests/storybook/baseline');
const DIFFERENCES = join(ROOT, 'node_modules/.cache/glimpse/baseline');

/** How much of a picture may differ: the edges of a few letters, and no more. */
const MOST_DIFFERENT = 0.001;

/** How different two colours must be to count, from 0 to 1; below are shades of smoothed edges. */
const THRESHOLD = 0.15;

/** The Chromium that the baseline was taken with. */
export async function baselineBrowser(): Promise<string> {
  return (await readFile(join(BASELINE, 'chromium.txt'), 'utf8')).trim();
}

/** Takes a picture as the new baseline, and notes the Chromium it is of. */
export async function renewBaseline(name: string, picture: Buffer, version: string) {
  await mkdir(BASELINE, { recursive: true });
  await sharp(picture)
    .png({ compressionLevel: 9, effort: 10 })
    .toFile(join(BASELINE, `${name}.png`));
  await writeFile(join(BASELINE, 'chromium.txt'), `${version}\n`);
}

/** What is wrong with a picture, with where to see it; undefined when it looks as its baseline. */
export async function differenceToBaseline(
  name: string,
  picture: Buffer,
): Promise<string | undefined> {
  const [wanted, found] = await Promise.all([
    pixelsOf(join(BASELINE, `${name}.png`)),
    pixelsOf(picture),
  ]);
  const { width, height } = wanted.info;
  if (found.info.width !== width || found.info.height !== height)
    return `it is ${found.info.width} × ${found.info.height} and no longer ${width} × ${height}`;
  const difference = new Uint8Array(wanted.data.length);
  const different = pixelmatch(wanted.data, found.data, difference, width, height, {
    threshold: THRESHOLD,
  });
  const share = different / (width * height);
  if (share <= MOST_DIFFERENT) return undefined;
  await mkdir(DIFFERENCES, { recursive: true });
  const [seen, diff] = ['seen', 'difference'].map((kind) =>
    join(DIFFERENCES, `${name}.${kind}.png`),
  );
  await writeFile(seen!, picture);
  await sharp(difference, { raw: { width, height, channels: 4 } }).toFile(diff!);
  return `${(share * 100).toFixed(2)} % of it differ. Look at ${diff} and ${seen}; if it is meant to look so, run npm run baseline:update and commit the pictures`;
}

function pixelsOf(picture: string | Buffer) {
  return sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
}
