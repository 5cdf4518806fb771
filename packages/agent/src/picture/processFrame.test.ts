import type { Obscure } from '@glimpse/core';
import sharp from 'sharp';
import { expect, test } from 'vitest';

import { drawFrame } from '../backends/drawFrame.js';
import { TWO_DRAWN_DISPLAYS } from '../backends/createDrawnBackend.js';
import type { ImageProcessor } from '../ports/ImageProcessor.js';
import { createImageProcessor } from './createImageProcessor.js';
import type { Frame } from './Frame.js';
import { DEFAULT_PICTURE, STRICT_PICTURE } from './PictureSettings.js';
import { processFrame } from './processFrame.js';

const [display] = TWO_DRAWN_DISPLAYS;
if (display === undefined) throw new Error('The drawn backend draws no display.');
const processor = createImageProcessor();

async function imageOf(settings = DEFAULT_PICTURE) {
  const processed = await processFrame(drawFrame(display!), 1, settings, processor);
  if (processed.kind !== 'image') throw new Error('The drawing came out blank.');
  return processed;
}

/** A white screen with one line of stems and gaps, as tall and wide as 24 px text. */
function frameWith(stems: string): Frame {
  const [width, height] = [640, 360];
  const data = new Uint8Array(width * height * 4).fill(255);
  [...stems].forEach((stem, index) => {
    if (stem !== '1') return;
    for (let y = 160; y < 178; y += 1)
      data.fill(0, (y * width + 200 + index * 6) * 4, (y * width + 203 + index * 6) * 4);
  });
  return { width, height, stride: width * 4, order: 'rgba', data };
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

test('C4 blurs where the policy says so', async () => {
  const blurred = await imageOf({ ...DEFAULT_PICTURE, obscure: 'blur' });
  const sharpOne = await imageOf({ ...DEFAULT_PICTURE, obscure: 'off' });
  expect(await sharpness(blurred.image)).toBeLessThan((await sharpness(sharpOne.image)) / 2);
});

test('C4 draws the same bar for two words of one length, unless it is told not to obscure', async () => {
  const seen = async (word: string, obscure: Obscure): Promise<string> => {
    const settings = { ...DEFAULT_PICTURE, obscure };
    const processed = await processFrame(frameWith(word), 1, settings, processor);
    if (processed.kind !== 'image') throw new Error('The word came out blank.');
    return Buffer.from(processed.image).toString('base64');
  };
  for (const obscure of ['greek', 'strict'] as const) {
    expect(await seen('1101011101', obscure)).toBe(await seen('1110110101', obscure));
  }
  expect(await seen('1101011101', 'off')).not.toBe(await seen('1110110101', 'off'));
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

test.each(['greek', 'strict', 'blur', 'off'] as const)(
  'C4 gives a sharp frame back once, before it encodes, and reads nothing of it afterwards (%s)',
  async (obscure) => {
    const settings = { ...DEFAULT_PICTURE, obscure };
    const frame = drawFrame(display);
    const steps: string[] = [];
    const release = (): void => {
      steps.push('released');
      frame.data.fill(128);
    };
    const watched: ImageProcessor = {
      ...processor,
      encode: (...given) => {
        steps.push('encoded');
        return processor.encode(...given);
      },
    };
    const processed = await processFrame({ ...frame, release }, 1, settings, watched);
    expect(steps).toEqual(['released', 'encoded']);
    expect(processed).toEqual(await imageOf(settings));
  },
);

test('gives a frame back that cannot be read', async () => {
  let released = 0;
  const broken = { ...drawFrame(display), width: 0, release: () => (released += 1) };
  await expect(processFrame(broken, 1, DEFAULT_PICTURE, processor)).rejects.toThrow(RangeError);
  expect(released).toBe(1);
});
