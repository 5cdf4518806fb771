import type { ObscureOptions } from '@glimpse/obscure';

import type { Frame } from '../picture/Frame.js';
import type { Picture } from '../picture/Picture.js';

/** How a picture is finished. */
export interface EncodeSettings {
  /** Gaussian sigma in picture pixels; 0 leaves the picture as it is. */
  readonly sigma: number;
  /** WebP quality, 1 to 100. */
  readonly quality: number;
}

/** Makes pictures of frames, in memory only. */
export interface ImageProcessor {
  /** Shrinks a frame and replaces what text it finds, as `@glimpse/obscure` does. */
  obscure(frame: Frame, options: ObscureOptions): Picture;
  /**
   * Blurs and encodes a shrunken picture.
   *
   * @returns a WebP file without metadata
   */
  encode(picture: Picture, settings: EncodeSettings): Promise<Uint8Array>;
}
