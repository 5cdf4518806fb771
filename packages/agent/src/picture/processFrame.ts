import type { ImageProcessor } from '../ports/ImageProcessor.js';
import { boxShrink } from './boxShrink.js';
import { findBlankness, type Blankness } from './findBlankness.js';
import type { Frame } from './Frame.js';
import type { Picture } from './Picture.js';
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
 * Turns a sharp frame into what may leave the device (C4): shrunk, so that what text said is gone
 * rather than smeared, with bars for text where the settings say so, blurred, then encoded. Runs in
 * the capture child, in memory, and releases the frame as soon as it has been read.
 *
 * @throws RangeError when the frame is broken; what the processor throws otherwise
 */
export async function processFrame(
  frame: Frame,
  scale: number,
  settings: PictureSettings,
  processor: ImageProcessor,
): Promise<ProcessedFrame> {
  const { picture, sigma } = readOnce(frame, (onRead) =>
    shrink(
      frame,
      { factor: shrinkFactor({ width: frame.width, scale }, settings), onRead },
      settings,
      processor,
    ),
  );
  const blankness = findBlankness(picture);
  if (blankness !== undefined) return { kind: 'blank', blankness };
  const image = await processor.encode(picture, { sigma, quality: settings.quality });
  return { kind: 'image', image, width: picture.width, height: picture.height };
}

/** Releases a frame once: when `read` says that it has been read, at the latest when `read` ends. */
function readOnce<Result>(frame: Frame, read: (onRead: () => void) => Result): Result {
  let isHeld = true;
  const release = (): void => {
    if (isHeld) frame.release?.();
    isHeld = false;
  };
  try {
    return read(release);
  } finally {
    release();
  }
}

/** The small picture and the blur that it still needs; one with bars has been blurred where it must be. */
function shrink(
  frame: Frame,
  { factor, onRead }: { readonly factor: number; readonly onRead: () => void },
  settings: PictureSettings,
  processor: ImageProcessor,
): { picture: Picture; sigma: number } {
  switch (settings.obscure) {
    case 'greek':
    case 'strict':
      return {
        picture: processor.obscure(frame, { profile: settings.obscure, factor, onRead }),
        sigma: 0,
      };
    case 'blur':
      return { picture: boxShrink(frame, factor), sigma: settings.sigma };
    case 'off':
      return { picture: boxShrink(frame, factor), sigma: 0 };
  }
}
