import type { Frame } from '../../picture/Frame.js';
import { frameOfRgb } from '../frameOfRgb.js';

/** The longest head: magic number, two sizes, largest value. */
const HEAD_BYTES = 64;

/**
 * Reads a binary PPM with 8 bits a channel.
 *
 * @throws Error when the bytes are something else, or fewer than its head says
 */
export function readPpm(bytes: Uint8Array): Frame {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(
    Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1'),
  );
  const [width, height] = [Number(head?.[1]), Number(head?.[2])];
  const pixels = bytes.subarray(head?.[0].length ?? 0);
  if (head === null || pixels.length < width * height * 3) {
    throw new Error(`A picture of ${bytes.length} bytes is no PPM, or was cut off.`);
  }
  return frameOfRgb(pixels, width, height);
}
