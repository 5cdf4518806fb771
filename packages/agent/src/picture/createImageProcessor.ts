import { Transformer } from '@napi-rs/image';
import { createObscure } from '@glimpse/obscure';

import type { ImageProcessor } from '../ports/ImageProcessor.js';
import { byteAt } from './byteAt.js';
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

/** The encoder asks for four bytes a pixel. */
function withAlpha({ width, height, data }: Picture): Uint8Array {
  const pixels = new Uint8Array(width * height * 4);
  for (let from = 0, to = 0; to < pixels.length; from += 3, to += 4) {
    pixels[to] = byteAt(data, from);
    pixels[to + 1] = byteAt(data, from + 1);
    pixels[to + 2] = byteAt(data, from + 2);
    pixels[to + 3] = OPAQUE;
  }
  return pixels;
}
