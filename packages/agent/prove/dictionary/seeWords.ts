import { Transformer } from '@napi-rs/image';
import sharp from 'sharp';

import { createImageProcessor } from '../../src/picture/createImageProcessor.js';
import type { Picture } from '../../src/picture/Picture.js';
import type { PictureSettings } from '../../src/picture/PictureSettings.js';
import { processFrame } from '../../src/picture/processFrame.js';
import { cutCells, type Cells } from './cutCells.js';
import type { Layout } from './layOut.js';

/** One channel of the words in the picture before it is encoded, and in the file that is sent. */
export interface SeenWords {
  readonly lossless: Cells;
  readonly encoded: Cells;
}

const processor = createImageProcessor();

/** Takes the sheets through the agent's own path. */
export async function seeWords(layout: Layout, settings: PictureSettings): Promise<SeenWords> {
  const lossless: Uint8Array[] = [];
  const encoded: Uint8Array[] = [];
  for (const [index, frame] of layout.frames.entries()) {
    const left = Math.min(layout.wordsPerFrame, layout.count - index * layout.wordsPerFrame);
    const processed = await processFrame(frame, 1, settings, {
      ...processor,
      async encode(picture, finish) {
        const seen = { width: picture.width, samples: finished(picture, finish.sigma) };
        lossless.push(...cutCells(seen, layout, left));
        return processor.encode(picture, finish);
      },
    });
    if (processed.kind !== 'image') throw new Error('The list came out blank.');
    const samples = await sharp(processed.image).extractChannel(1).raw().toBuffer();
    encoded.push(...cutCells({ width: processed.width, samples }, layout, left));
  }
  return { lossless, encoded };
}

/** The green of the picture as the encoder gets it: blurred, if it is to be. */
function finished({ width, height, data }: Picture, sigma: number): Uint8Array {
  if (sigma === 0) return Uint8Array.from({ length: width * height }, (_, at) => data[at * 3 + 1]!);
  const pixels = new Uint8Array(width * height * 4);
  for (let at = 0; at < width * height; at += 1) pixels.fill(data[at * 3 + 1]!, at * 4, at * 4 + 4);
  const blurred = Transformer.fromRgbaPixels(pixels, width, height).blur(sigma).rawPixelsSync();
  return Uint8Array.from({ length: width * height }, (_, at) => blurred[at * 4 + 1]!);
}
