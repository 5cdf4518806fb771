import type { Frame } from './Frame.js';

/**
 * Halves a frame: every pixel is the rounded average of a 2 × 2 square. On a dense screen the strokes
 * of letters then have the width that the later steps were measured with. A last odd row or column is
 * left out; a side of one pixel stays one.
 */
export function halve(frame: Frame): Frame {
  const { data, stride } = frame;
  const width = Math.max(1, frame.width >> 1);
  const height = Math.max(1, frame.height >> 1);
  const right = frame.width > 1 ? 4 : 0;
  const below = frame.height > 1 ? stride : 0;
  const halved = new Uint8Array(width * height * 4);
  let to = 0;
  for (let y = 0; y < height; y += 1) {
    let from = y * 2 * stride;
    for (let x = 0; x < width; x += 1) {
      for (let channel = 0; channel < 3; channel += 1) {
        const at = from + channel;
        const sum = data[at]! + data[at + right]! + data[at + below]! + data[at + right + below]!;
        halved[to + channel] = (sum + 2) >> 2;
      }
      from += 8;
      to += 4;
    }
  }
  return { width, height, stride: width * 4, order: frame.order, data: halved };
}
