import { readFile } from 'node:fs/promises';

import { Transformer } from '@napi-rs/image';

import type { Frame } from '../picture/Frame.js';
import { frameOfRgb } from './frameOfRgb.js';

/**
 * Makes a frame of a picture file.
 *
 * @param file its bytes or its path
 * @throws Error when it is no picture
 */
export async function decodeFrame(file: Uint8Array | string): Promise<Frame> {
  const picture = new Transformer(typeof file === 'string' ? await readFile(file) : file);
  const { width, height } = picture.metadataSync();
  const pixels = picture.rawPixelsSync();
  if (pixels.length === width * height * 3) return frameOfRgb(pixels, width, height);
  return { width, height, stride: width * 4, order: 'rgba', data: pixels };
}
