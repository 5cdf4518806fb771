import { createHash } from 'node:crypto';

import sharp from 'sharp';

/** A picture of the default size with what its upload has to say of it. */
export interface TestImage {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sha256: string;
}

/** Different pictures of the size that the default policy allows, blurred as an agent would. */
export async function makeImages(count: number): Promise<readonly TestImage[]> {
  return Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const pixels = Buffer.alloc(48 * 27 * 3);
      for (let at = 0; at < pixels.length; at += 1) pixels[at] = (at * (index + 3) * 7919) % 251;
      const encoded = await sharp(pixels, { raw: { width: 48, height: 27, channels: 3 } })
        .resize(480, 270)
        .webp({ quality: 50 })
        .toBuffer();
      const bytes = new Uint8Array(encoded);
      return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
    }),
  );
}
