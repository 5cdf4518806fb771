import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readImage } from './readImage.js';

const FORMATS = ['webp', 'jpeg', 'png', 'avif'] as const;

async function picture(format: (typeof FORMATS)[number], metadata = false): Promise<Uint8Array> {
  const pixels = Uint8Array.from({ length: 48 * 27 * 3 }, (_, index) => (index * 7) % 256);
  let image = sharp(pixels, { raw: { width: 48, height: 27, channels: 3 } });
  if (metadata) image = image.withExif({ IFD0: { Artist: 'someone' } });
  return new Uint8Array(await image.toFormat(format).toBuffer());
}

describe('readImage', () => {
  it.each(FORMATS)('reads type and size of a %s', async (format) => {
    expect(readImage(await picture(format))).toEqual({
      valid: true,
      contentType: `image/${format}`,
      width: 48,
      height: 27,
    });
  });

  it.each(FORMATS)('refuses a %s with metadata', async (format) => {
    expect(readImage(await picture(format, true))).toMatchObject({
      valid: false,
      problem: expect.stringContaining('metadata') as string,
    });
  });

  it.each(FORMATS)('refuses a %s that is cut off anywhere', async (format) => {
    const whole = await picture(format);
    for (let length = 0; length < whole.length; length += 1)
      expect(readImage(whole.slice(0, length)).valid, `${format} cut at ${length}`).toBe(false);
  });

  it('refuses a picture that claims more pixels than any screen has', async () => {
    const bomb = await picture('png');
    new DataView(bomb.buffer).setUint32(16, 60_000);
    new DataView(bomb.buffer).setUint32(20, 60_000);
    expect(readImage(bomb)).toMatchObject({ valid: false });
  });

  it.each(['', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'GIF89a', '<!doctype html>'])(
    'refuses what is no such picture: %j',
    (text) => {
      expect(readImage(new TextEncoder().encode(text))).toMatchObject({ valid: false });
    },
  );

  it('refuses bytes smuggled in after a PNG', async () => {
    const whole = await picture('png');
    expect(readImage(new Uint8Array([...whole, 60, 104])).valid).toBe(false);
  });
});
