import sharp from 'sharp';
import { expect, test } from 'vitest';

import { createSharpImageInspector } from './createSharpImageInspector.js';

const inspector = createSharpImageInspector();
const inspect = (bytes: Uint8Array) => inspector.inspect(bytes);

/** A picture with something in it, so that a missing part is missed. */
function picture(width = 320, height = 200) {
  const pixels = Buffer.alloc(width * height * 3);
  for (let index = 0; index < pixels.length; index += 1) pixels[index] = (index * 7919) % 251;
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

test.each([
  ['image/webp', () => picture().webp({ quality: 50 })],
  ['image/jpeg', () => picture().jpeg()],
  ['image/png', () => picture().png()],
  ['image/avif', () => picture().avif({ effort: 0 })],
] as const)('takes a whole %s and says its size', async (contentType, make) => {
  const bytes = await make().toBuffer();
  expect(await inspect(bytes)).toEqual({ valid: true, contentType, width: 320, height: 200 });
});

test.each(['webp', 'jpeg', 'png', 'avif'] as const)(
  'refuses a %s that ends before its end',
  async (format) => {
    const bytes = await picture().toFormat(format).toBuffer();
    for (const share of [0.3, 0.6, 0.95]) {
      const part = bytes.subarray(0, Math.floor(bytes.length * share));
      expect((await inspect(part)).valid).toBe(false);
    }
  },
);

test('refuses a picture whose body was damaged although its header is whole', async () => {
  const bytes = await picture().png().toBuffer();
  const middle = bytes.length >> 1;
  bytes.fill(0, middle, middle + 200);
  expect((await inspect(bytes)).valid).toBe(false);
});

test('refuses a WebP whose picture ends early although its container is whole', async () => {
  const bytes = await picture(480, 270).webp({ quality: 80 }).toBuffer();
  const cut = bytes.subarray(0, (bytes.length >> 1) & ~1);
  cut.writeUInt32LE(cut.length - 8, 4);
  cut.writeUInt32LE(cut.length - 20, 16);
  expect(await inspect(cut)).toEqual({ valid: false, problem: 'it cannot be decoded as a whole' });
});

test.each(['webp', 'jpeg', 'png'] as const)('refuses metadata in a %s', async (format) => {
  const withPlace = await picture()
    .withExif({ IFD0: { Copyright: 'someone' } })
    .toFormat(format)
    .toBuffer();
  expect((await inspect(withPlace)).valid).toBe(false);
});

test('refuses a bomb: few bytes that claim more pixels than any screen has', async () => {
  const bomb = await sharp({
    create: { width: 12_000, height: 12_000, channels: 3, background: '#000' },
  })
    .png({ compressionLevel: 9 })
    .toBuffer();
  expect((await inspect(bomb)).valid).toBe(false);
});

test.each([
  ['a GIF', () => picture().gif().toBuffer()],
  ['a TIFF', () => picture().tiff().toBuffer()],
  ['an SVG', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
  ['HTML', () => Buffer.from('<script>alert(1)</script>')],
  ['nothing', () => Buffer.alloc(0)],
])('refuses %s', async (_, make) => {
  expect((await inspect(await make())).valid).toBe(false);
});

test.each(['webp', 'jpeg', 'png'] as const)(
  'refuses a %s with something behind its end, like a sharp original',
  async (format) => {
    const bytes = await picture().toFormat(format).toBuffer();
    expect((await inspect(Buffer.concat([bytes, Buffer.alloc(400, 1)]))).valid).toBe(false);
  },
);

test('refuses an animation', async () => {
  const frames = await picture(64, 128).raw().toBuffer();
  const animation = await sharp(frames, {
    raw: { width: 64, height: 128, channels: 3, pageHeight: 64 },
  })
    .webp()
    .toBuffer();
  expect((await inspect(animation)).valid).toBe(false);
});
