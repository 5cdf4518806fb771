import { Transformer } from '@napi-rs/image';
import { createObscure } from '@glimpse/obscure';

import type { ImageProcessor } from '../ports/ImageProcessor.js';
import type { Picture } from './Picture.js';

const OPAQUE = 255;

/** Blurs and encodes in native code that loads in a few milliseconds, as suits a child that lives for one capture. */
export function createImageProcessor(): ImageProcessor {
  let obscure: ReturnType<typeof createObscure> | undefined;
  return {
    obscure(frame, options) {
      // Compiled when it is used, since a picture that is only blurred has no need of it.
      obscure ??= createObscure();
      return obscure(frame, options);
    },

    async encode(picture, { sigma, quality }) {
      const { width, height } = picture;
      const image = Transformer.fromRgbaPixels(withAlpha(picture), width, height);
      if (sigma > 0) image.blur(sigma);
      return image.webp(quality);
    },
  };
}

/**
 * The encoder asks for four bytes a pixel. Bytes are read in place: nothing is optimised while bars are
 * drawn, and a call for each would take longer than the encoder.
 */
function withAlpha({ width, height, data }: Picture): Uint8Array {
  const pixels = new Uint8Array(width * height * 4);
  for (let from = 0, to = 0; to < pixels.length; from += 3, to += 4) {
    pixels[to] = data[from] as number;
    pixels[to + 1] = data[from + 1] as number;
    pixels[to + 2] = data[from + 2] as number;
    pixels[to + 3] = OPAQUE;
  }
  return pixels;
}
