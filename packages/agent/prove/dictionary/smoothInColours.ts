import type { Frame } from '../../src/picture/Frame.js';

/** FreeType's filter over five thirds of a pixel (FT_LCD_FILTER_DEFAULT), in 256ths. */
const FIR5 = [8, 77, 86, 77, 8];

/**
 * Text smoothed by the red, green and blue stripes of a flat screen, from a drawing three times as
 * dense: each channel is filtered around its own third of a pixel, and three rows become one.
 */
export function smoothInColours({ width, height, stride, data }: Frame): Frame {
  const [columns, rows] = [width / 3, height / 3];
  const smooth = new Uint8Array(columns * rows * 4).fill(255);
  const thirds = new Float64Array(width * 3);
  for (let row = 0; row < rows; row += 1) {
    for (let at = 0; at < thirds.length; at += 1) {
      const from = row * 3 * stride + Math.floor(at / 3) * 4 + (at % 3);
      thirds[at] = (data[from]! + data[from + stride]! + data[from + 2 * stride]!) / 3;
    }
    for (let at = 0; at < width; at += 1) {
      const channel = at % 3;
      const sum = FIR5.reduce((total, weight, tap) => {
        const third = Math.min(width - 1, Math.max(0, at + tap - 2));
        return total + weight * thirds[third * 3 + channel]!;
      }, 0);
      smooth[(row * columns + (at - channel) / 3) * 4 + channel] = Math.round(sum / 256);
    }
  }
  return { width: columns, height: rows, stride: columns * 4, order: 'rgba', data: smooth };
}
