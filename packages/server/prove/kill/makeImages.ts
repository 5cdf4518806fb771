import { createHash } from 'node:crypto';

import sharp from 'sharp';

/** A picture of the default size with what its upload has to say of it. */
export interface TestImage {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sha256: string;
}

/**
 * Different pictures of the width that the default policy allows.
 *
 * @param detail pixels across before they are blown up: 48 is as blurred as an agent makes it (1 to
 * 3 kB), 480 is noise (60 kB and more)
 */
export async function makeImages(count: number, detail = 48): Promise<readonly TestImage[]> {
  const [width, height] = [detail, Math.round((detail * 9) / 16)];
  return Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const pixels = Buffer.alloc(width * height * 3);
      for (let at = 0; at < pixels.length; at += 1) pixels[at] = (at * (index + 3) * 7919) % 251;
      const encoded = await sharp(pixels, { raw: { width, height, channels: 3 } })
        .resize(480, 270)
        .webp({ quality: 50 })
        .toBuffer();
      const bytes = new Uint8Array(encoded);
      return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
    }),
  );
}
