import type { Frame } from '../../src/index.js';

/** A frame that tests draw on. */
export interface Sheet extends Frame {
  readonly data: Uint8Array;
  readonly fill: (
    x: number,
    y: number,
    width: number,
    height: number,
    colour: readonly number[],
  ) => void;
  /** Lays ink over a pixel by a share of 0 to 1; where ink lies already the stronger share stays. */
  readonly blend: (x: number, y: number, ink: readonly number[], share: number) => void;
}

/** A sheet in one colour. */
export function createSheet(width: number, height: number, paper: readonly number[]): Sheet {
  const data = new Uint8Array(width * height * 4);
  const shares = new Float32Array(width * height);
  const base = new Uint8Array(width * height * 3);
  const set = (at: number, colour: readonly number[]): void => {
    for (let channel = 0; channel < 3; channel += 1) {
      data[at * 4 + channel] = colour[channel]!;
      base[at * 3 + channel] = colour[channel]!;
    }
    data[at * 4 + 3] = 255;
    shares[at] = 0;
  };
  for (let at = 0; at < width * height; at += 1) set(at, paper);
  return {
    width,
    height,
    stride: width * 4,
    order: 'rgba',
    data,
    fill(x, y, w, h, colour) {
      for (let row = y; row < y + h; row += 1) {
        for (let column = x; column < x + w; column += 1) set(row * width + column, colour);
      }
    },
    blend(x, y, ink, share) {
      if (x < 0 || y < 0 || x >= width || y >= height) return;
      const at = y * width + x;
      if (share <= shares[at]!) return;
      shares[at] = share;
      for (let channel = 0; channel < 3; channel += 1) {
        const under = base[at * 3 + channel]!;
        data[at * 4 + channel] = Math.round(under + (ink[channel]! - under) * share);
      }
    },
  };
}
