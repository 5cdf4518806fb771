import sharp from 'sharp';
import { expect, test } from 'vitest';

import { drawFrame } from '../backends/drawFrame.js';
import { TWO_DRAWN_DISPLAYS } from '../backends/createDrawnBackend.js';
import { createSharpImageProcessor } from './createSharpImageProcessor.js';
import { DEFAULT_PICTURE, STRICT_PICTURE } from './PictureSettings.js';
import { processFrame } from './processFrame.js';

const [display] = TWO_DRAWN_DISPLAYS;
if (display === undefined) throw new Error('The drawn backend draws no display.');
const processor = createSharpImageProcessor();

async function imageOf(settings = DEFAULT_PICTURE) {
  const processed = await processFrame(drawFrame(display!), 1, settings, processor);
  if (processed.kind !== 'image') throw new Error('The drawing came out blank.');
  return processed;
}

/** How much neighbouring pixels differ, on average: high where edges are sharp. */
async function sharpness(image: Uint8Array): Promise<number> {
  const { data, info } = await sharp(image).greyscale().raw().toBuffer({ resolveWithObject: true });
  let difference = 0;
  for (let index = 1; index < data.length; index += 1) {
    if (index % info.width !== 0) difference += Math.abs(data[index]! - data[index - 1]!);
  }
  return difference / data.length;
}

test('C4 makes a WebP of 480 pixels width without any metadata', async () => {
  const { image, width, height } = await imageOf();
  const metadata = await sharp(image).metadata();
  expect({ width, height }).toEqual({ width: 480, height: 270 });
  expect(metadata).toMatchObject({ format: 'webp', width: 480, height: 270 });
  for (const kind of ['exif', 'xmp', 'icc', 'iptc'] as const)
    expect(metadata[kind]).toBeUndefined();
});

test('C4 blurs unless it is told not to', async () => {
  const blurred = await imageOf();
  const sharpOne = await imageOf({ ...DEFAULT_PICTURE, obscure: 'off' });
  expect(await sharpness(blurred.image)).toBeLessThan((await sharpness(sharpOne.image)) / 2);
});

test('C4 keeps to the width of the stricter profile', async () => {
  expect(await imageOf(STRICT_PICTURE)).toMatchObject({ width: 320, height: 180 });
});

test('C9 gives no image of a frame that shows nothing', async () => {
  const black = drawFrame({ ...display, content: 'black' });
  expect(await processFrame(black, 1, DEFAULT_PICTURE, processor)).toEqual({
    kind: 'blank',
    blankness: 'black',
  });
});
