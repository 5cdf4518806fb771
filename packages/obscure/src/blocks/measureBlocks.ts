import { ACROSS_STRAIGHT, ACROSS_STRONG, DOWN_STRAIGHT, DOWN_STRONG } from '../edges/edgeBits.js';
import type { Frame } from '../frame/Frame.js';
import { ACROSS_LINE, DOWN_LINE, type Blocks } from './Blocks.js';

/**
 * How far brightness, red or blue may range within a block of one colour. Red and blue are looked at
 * too, because text can have the brightness of its paper.
 */
const ONE_COLOUR = 5;

/** Sums every block of the frame up. Columns and rows that fill no whole block are left out. */
export function measureBlocks(
  frame: Frame,
  luma: Uint8Array,
  edges: Uint8Array,
  side: number,
): Blocks {
  const across = Math.min(side, frame.width);
  const down = Math.min(side, frame.height);
  const blocks = emptyBlocks(Math.floor(frame.width / across), Math.floor(frame.height / down));
  const { data, stride } = frame;
  const [red, blue] = frame.order === 'rgba' ? [0, 2] : [2, 0];
  const area = across * down;
  const half = area >> 1;

  for (let by = 0, block = 0; by < blocks.height; by += 1) {
    for (let bx = 0; bx < blocks.width; bx += 1, block += 1) {
      let sumRed = 0;
      let sumGreen = 0;
      let sumBlue = 0;
      let lowRed = 255;
      let highRed = 0;
      let lowBlue = 255;
      let highBlue = 0;
      let low = 256;
      let high = -1;
      let lowAt = 0;
      let highAt = 0;
      let rough = 0;
      let straight = 0;
      for (let y = by * down, lastY = y + down; y < lastY; y += 1) {
        let at = y * frame.width + bx * across;
        let from = y * stride + bx * across * 4;
        for (const end = at + across; at < end; at += 1, from += 4) {
          const r = data[from + red]!;
          const b = data[from + blue]!;
          sumRed += r;
          sumGreen += data[from + 1]!;
          sumBlue += b;
          if (r < lowRed) lowRed = r;
          if (r > highRed) highRed = r;
          if (b < lowBlue) lowBlue = b;
          if (b > highBlue) highBlue = b;
          const bright = luma[at]!;
          if (bright < low) {
            low = bright;
            lowAt = from;
          }
          if (bright > high) {
            high = bright;
            highAt = from;
          }
          const bits = edges[at]!;
          if (bits !== 0) {
            if (isUnexplained(bits)) rough += 1;
            straight |= bits;
          }
        }
      }
      const colour = block * 3;
      blocks.mean[colour] = Math.floor((sumRed + half) / area);
      blocks.mean[colour + 1] = Math.floor((sumGreen + half) / area);
      blocks.mean[colour + 2] = Math.floor((sumBlue + half) / area);
      blocks.darkest[block] = low;
      blocks.brightest[block] = high;
      for (let channel = 0; channel < 3; channel += 1) {
        const offset = channel === 0 ? red : channel === 1 ? 1 : blue;
        blocks.darkestColour[colour + channel] = data[lowAt + offset]!;
        blocks.brightestColour[colour + channel] = data[highAt + offset]!;
      }
      blocks.rough[block] = Math.ceil((rough * 255) / area);
      if ((straight & DOWN_STRAIGHT) !== 0) blocks.straight[block]! |= DOWN_LINE;
      if ((straight & ACROSS_STRAIGHT) !== 0) blocks.straight[block]! |= ACROSS_LINE;
      const range = Math.max(high - low, highRed - lowRed, highBlue - lowBlue);
      if (rough === 0 && blocks.straight[block] === 0 && range > ONE_COLOUR) blocks.soft[block] = 1;
    }
  }
  return blocks;
}

function isUnexplained(bits: number): boolean {
  return (
    (bits & (DOWN_STRONG | DOWN_STRAIGHT)) === DOWN_STRONG ||
    (bits & (ACROSS_STRONG | ACROSS_STRAIGHT)) === ACROSS_STRONG
  );
}

function emptyBlocks(width: number, height: number): Blocks {
  const count = width * height;
  return {
    width,
    height,
    mean: new Uint8Array(count * 3),
    darkest: new Uint8Array(count),
    brightest: new Uint8Array(count),
    darkestColour: new Uint8Array(count * 3),
    brightestColour: new Uint8Array(count * 3),
    rough: new Uint8Array(count),
    straight: new Uint8Array(count),
    soft: new Uint8Array(count),
    flat: new Uint8Array(count),
  };
}
