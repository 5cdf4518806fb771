import sharp from 'sharp';

import { readImage } from '../../images/readImage.js';
import { MAX_IMAGE_PIXELS, type ImageInspection, type ImageInspector } from '../../ports/index.js';
import { Pool } from '../concurrency/Pool.js';

/** One picture at a time: decoding is the most that a stranger's bytes can make this process do. */
const DECODERS = 1;

/**
 * Reads the container, then decodes every pixel, so that neither a header alone nor a whole container
 * around a broken picture deceives anybody. One picture is decoded at a time.
 */
export function createSharpImageInspector(): ImageInspector {
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
  try {
    const { info } = await sharp(bytes, { failOn: 'warning', limitInputPixels: MAX_IMAGE_PIXELS })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const isAsClaimed = info.width === claimed.width && info.height === claimed.height;
    return isAsClaimed ? claimed : { valid: false, problem: 'it is not of the size it claims' };
  } catch {
    return { valid: false, problem: 'it cannot be decoded as a whole' };
  }
}
