import sharp from 'sharp';

import { readImage } from '../../images/readImage.js';
import { MAX_IMAGE_PIXELS, type ImageInspection, type ImageInspector } from '../../ports/index.js';
import { Pool } from '../concurrency/Pool.js';

/** One picture at a time: decoding is the most that a stranger's bytes can make this process do. */
const DECODERS = 1;

/** How much smaller a WebP is decoded. */
const WEBP_SHRINK = 8;

/**
 * Reads the container, then decodes every pixel, so that neither a header alone nor a whole container
 * around a broken picture deceives anybody. One picture is decoded at a time.
 */
export function createSharpImageInspector(): ImageInspector {
  // Its threads and its cache are for pictures a hundred times as large.
  sharp.concurrency(1);
  sharp.cache(false);
  const decoders = new Pool(Array.from({ length: DECODERS }, (_, index) => index));
  return {
    inspect: async (bytes) => {
      const claimed = readImage(bytes);
      return claimed.valid ? decoders.use(() => decode(bytes, claimed)) : claimed;
    },
  };
}

async function decode(
  bytes: Uint8Array,
  claimed: ImageInspection & { valid: true },
): Promise<ImageInspection> {
  const picture = sharp(bytes, { failOn: 'warning', limitInputPixels: MAX_IMAGE_PIXELS });
  try {
    if (claimed.contentType === 'image/webp') {
      // A WebP's one size is that of its bit stream, which readImage has read. Shrunk while it is
      // decoded, every bit of it is still read, and two thirds of the work is saved.
      await picture
        .resize(Math.ceil(claimed.width / WEBP_SHRINK))
        .raw()
        .toBuffer();
      return claimed;
    }
    const { info } = await picture.raw().toBuffer({ resolveWithObject: true });
    const isAsClaimed = info.width === claimed.width && info.height === claimed.height;
    return isAsClaimed ? claimed : { valid: false, problem: 'it is not of the size it claims' };
  } catch {
    return { valid: false, problem: 'it cannot be decoded as a whole' };
  }
}
