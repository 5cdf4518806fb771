import type { Picture } from '../picture/Picture.js';

/** How a picture is finished. */
export interface EncodeSettings {
  /** Gaussian sigma in picture pixels; 0 leaves the picture as it is. */
  readonly sigma: number;
  /** WebP quality, 1 to 100. */
  readonly quality: number;
}

/** Blurs and encodes a shrunken picture, in memory only. */
export interface ImageProcessor {
  /** @returns a WebP file without metadata */
  encode(picture: Picture, settings: EncodeSettings): Promise<Uint8Array>;
}
