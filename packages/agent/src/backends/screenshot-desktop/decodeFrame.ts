import { readFile } from 'node:fs/promises';

import { Transformer } from '@napi-rs/image';

import type { Frame } from '../../picture/Frame.js';
import { frameOfRgb } from '../frameOfRgb.js';

/**
 * Makes a frame of a picture file.
 *
 * @param file its bytes or its path
 * @throws Error when it is no picture
 */
export async function decodeFrame(file: Uint8Array | string): Promise<Frame> {
  const picture = new Transformer(typeof file === 'string' ? await readFile(file) : file);
  const { width, height } = picture.metadataSync();
  const data = picture.rawPixelsSync();
  const pixelBytes = data.length / (width * height);
  if (pixelBytes === 3) return frameOfRgb(data, width, height);
  if (pixelBytes === 4) return { width, height, stride: width * 4, order: 'rgba', data };
  throw new Error(`A picture of ${pixelBytes} bytes a pixel cannot be read; 3 or 4 can.`);
}
