import type { Frame } from './Frame.js';

/** The brightness of every pixel, 0 to 255, rows without padding. */
export function lumaOf({ width, height, stride, order, data }: Frame): Uint8Array {
  const [red, blue] = order === 'rgba' ? [0, 2] : [2, 0];
  const luma = new Uint8Array(width * height);
  let to = 0;
  for (let y = 0; y < height; y += 1) {
    let from = y * stride;
    for (let x = 0; x < width; x += 1) {
      luma[to] = (data[from + red]! * 77 + data[from + 1]! * 150 + data[from + blue]! * 29) >> 8;
      from += 4;
      to += 1;
    }
  }
  return luma;
}
