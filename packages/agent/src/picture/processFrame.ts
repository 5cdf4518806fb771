import type { ImageProcessor } from '../ports/ImageProcessor.js';
import { boxShrink } from './boxShrink.js';
import { findBlankness, type Blankness } from './findBlankness.js';
import type { Frame } from './Frame.js';
import type { PictureSettings } from './PictureSettings.js';
import { shrinkFactor } from './shrinkFactor.js';

/** What became of a frame: a finished image, or nothing because it showed nothing (C9). */
export type ProcessedFrame =
  | {
      readonly kind: 'image';
      /** A WebP file without metadata. */
      readonly image: Uint8Array;
      /** Width of the image in pixels. */
      readonly width: number;
      /** Height of the image in pixels. */
      readonly height: number;
    }
  | { readonly kind: 'blank'; readonly blankness: Blankness };

/**
 * Turns a sharp frame into what may leave the device (C4): shrunk first, so that what text said is
 * gone rather than smeared, then blurred, then encoded. Runs in the capture child, in memory.
 *
 * @throws RangeError when the frame is broken; what the processor throws otherwise
 */
export async function processFrame(
  frame: Frame,
  scale: number,
  settings: PictureSettings,
  processor: ImageProcessor,
): Promise<ProcessedFrame> {
  const factor = shrinkFactor({ width: frame.width, scale }, settings);
  const picture = boxShrink(frame, factor);
  const blankness = findBlankness(picture);
  if (blankness !== undefined) return { kind: 'blank', blankness };
  const image = await processor.encode(picture, {
    sigma: settings.obscure === 'off' ? 0 : settings.sigma,
    quality: settings.quality,
  });
  return { kind: 'image', image, width: picture.width, height: picture.height };
}
