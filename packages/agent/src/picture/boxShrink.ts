import type { Frame } from './Frame.js';
import type { Picture } from './Picture.js';

/**
 * Shrinks a frame by a whole number: every pixel of the result is the rounded average of a
 * `factor` × `factor` square. Alpha, or X11's meaningless fourth byte, is dropped. Columns and rows
 * at the right and bottom that fill no whole square (fewer than `factor`) are left out.
 *
 * @throws RangeError when the frame is smaller than one square, its data is shorter than it says, or
 * the factor is above {@link LARGEST_FACTOR}
 */
export function boxShrink(frame: Frame, factor: number): Picture {
  const width = Math.floor(frame.width / factor);
  const height = Math.floor(frame.height / factor);
  checkFrame(frame, factor, width, height);

  const pixels = pixelsOf(frame);
  const [red, blue] = frame.order === 'rgba' ? ([0, 2] as const) : ([2, 0] as const);
  const area = factor * factor;
  const half = area >> 1;
  const sums = new Uint32Array(width * 3);
  const shrunken = new Uint8Array(width * height * 3);

  for (let row = 0, at = 0; row < height; row += 1) {
    sums.fill(0);
    for (let line = row * factor; line < (row + 1) * factor; line += 1) {
      addLine(sums, pixels, (line * frame.stride) >> 2, factor);
    }
    for (let cell = 0; cell < sums.length; cell += 3, at += 3) {
      shrunken[at] = ((sums[cell + red] as number) + half) / area;
      shrunken[at + 1] = ((sums[cell + 1] as number) + half) / area;
      shrunken[at + 2] = ((sums[cell + blue] as number) + half) / area;
    }
  }
  return { width, height, data: shrunken };
}

/** A line's sum for one cell shares a word with that of another channel, 16 bits each. */
const LARGEST_FACTOR = 257;

/** Adds one line of pixels, in the order of their bytes. Two channels are summed at once: the bytes of a pixel are read as one word. */
function addLine(sums: Uint32Array, pixels: Uint32Array, start: number, factor: number): void {
  let position = start;
  for (let cell = 0; cell < sums.length; cell += 3) {
    let firstAndThird = 0;
    let second = 0;
    for (const end = position + factor; position < end; position += 1) {
      // The casts hold because the frame was checked: a check per pixel would double the cost.
      const pixel = pixels[position] as number;
      firstAndThird += pixel & 0xff00ff;
      second += (pixel >>> 8) & 0xff;
    }
    sums[cell] = (sums[cell] as number) + (firstAndThird & 0xffff);
    sums[cell + 1] = (sums[cell + 1] as number) + second;
    sums[cell + 2] = (sums[cell + 2] as number) + (firstAndThird >>> 16);
  }
}

/** The bytes as words, copied only where their place in memory does not allow reading them so. */
function pixelsOf({ data }: Frame): Uint32Array {
  const aligned = data.byteOffset % 4 === 0 ? data : data.slice();
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >> 2);
}

function checkFrame(frame: Frame, factor: number, width: number, height: number): void {
  if (!Number.isInteger(factor) || factor < 1 || factor > LARGEST_FACTOR) {
    throw new RangeError(
      `Cannot shrink by ${factor}: the factor must be a whole number from 1 to ${LARGEST_FACTOR}.`,
    );
  }
  if (width < 1 || height < 1) {
    throw new RangeError(
      `Cannot shrink a ${frame.width}×${frame.height} frame by ${factor}: not one whole square fits into it.`,
    );
  }
  const least = (frame.height - 1) * frame.stride + frame.width * 4;
  if (frame.stride < frame.width * 4 || frame.stride % 4 !== 0 || frame.data.length < least) {
    throw new RangeError(
      `A ${frame.width}×${frame.height} frame with a stride of ${frame.stride} needs whole pixels, ${least} bytes of them, and has ${frame.data.length} bytes.`,
    );
  }
}
