import sharp from 'sharp';

import type { ImageProcessor } from '../ports/ImageProcessor.js';

/** sharp cuts its kernel at 0.2 of the peak by default, which lets high frequencies through. */
const LEAST_KERNEL_AMPLITUDE = 0.01;

/** The knee for WebP at this size: higher efforts cost three times the time for the same bytes. */
const WEBP_EFFORT = 2;

/** Blurs and encodes with libvips on one thread and without caches, as suits a child that lives for one capture. */
export function createSharpImageProcessor(): ImageProcessor {
  sharp.concurrency(1);
  sharp.cache(false);
  return {
    async encode(picture, { sigma, quality }) {
      const raw = { width: picture.width, height: picture.height, channels: 3 as const };
      const shrunken = sharp(picture.data, { raw });
      const finished =
        sigma > 0 ? shrunken.blur({ sigma, minAmplitude: LEAST_KERNEL_AMPLITUDE }) : shrunken;
      return finished.webp({ quality, effort: WEBP_EFFORT }).toBuffer();
    },
  };
}
