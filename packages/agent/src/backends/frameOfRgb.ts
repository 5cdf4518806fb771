import type { Frame } from '../picture/Frame.js';

const OPAQUE = 255;

/** A frame made of pixels of three bytes: red, green, blue, rows without padding. */
export function frameOfRgb(rgb: Uint8Array, width: number, height: number): Frame {
  const data = new Uint8Array(width * height * 4);
  for (let from = 0, to = 0; to < data.length; from += 3, to += 4) {
    data[to] = rgb[from] ?? 0;
    data[to + 1] = rgb[from + 1] ?? 0;
    data[to + 2] = rgb[from + 2] ?? 0;
    data[to + 3] = OPAQUE;
  }
  return { width, height, stride: width * 4, order: 'rgba', data };
}
