import { byteAt } from './byteAt.js';
import type { Frame } from './Frame.js';
import type { Picture } from './Picture.js';

/**
 * Shrinks a frame by a whole number: every pixel of the result is the rounded average of a
 * `factor` × `factor` square. Alpha, or X11's meaningless fourth byte, is dropped. Columns and rows
 * at the right and bottom that fill no whole square (fewer than `factor`) are left out.
 *
 * @throws RangeError when the frame is smaller than one square or its data is shorter than it says
 */
export function boxShrink(frame: Frame, factor: number): Picture {
  const width = Math.floor(frame.width / factor);
  const height = Math.floor(frame.height / factor);
  checkFrame(frame, factor, width, height);

  const { data, stride } = frame;
  const [red, green, blue] = frame.order === 'rgba' ? ([0, 1, 2] as const) : ([2, 1, 0] as const);
  const area = factor * factor;
  const half = area >> 1;
  const sums = new Uint32Array(width * 3);
  const shrunken = new Uint8Array(width * height * 3);

  for (let row = 0; row < height; row += 1) {
    sums.fill(0);
    for (let line = row * factor; line < (row + 1) * factor; line += 1) {
      addLine(sums, data, line * stride, factor, red, green, blue);
    }
    const start = row * width * 3;
    sums.forEach((sum, index) => {
      shrunken[start + index] = Math.floor((sum + half) / area);
    });
  }
  return { width, height, data: shrunken };
}

function addLine(
  sums: Uint32Array,
  data: Uint8Array,
  start: number,
  factor: number,
  red: number,
  green: number,
  blue: number,
): void {
  let position = start;
  for (let cell = 0; cell < sums.length; cell += 3) {
    let r = 0;
    let g = 0;
    let b = 0;
    for (let step = 0; step < factor; step += 1) {
      r += byteAt(data, position + red);
      g += byteAt(data, position + green);
      b += byteAt(data, position + blue);
      position += 4;
    }
    sums[cell] = (sums[cell] as number) + r;
    sums[cell + 1] = (sums[cell + 1] as number) + g;
    sums[cell + 2] = (sums[cell + 2] as number) + b;
  }
}

function checkFrame(frame: Frame, factor: number, width: number, height: number): void {
  if (!Number.isInteger(factor) || factor < 1) {
    throw new RangeError(
      `Cannot shrink by ${factor}: the factor must be a whole number of 1 or more.`,
    );
  }
  if (width < 1 || height < 1) {
    throw new RangeError(
      `Cannot shrink a ${frame.width}×${frame.height} frame by ${factor}: not one whole square fits into it.`,
    );
  }
  const least = (frame.height - 1) * frame.stride + frame.width * 4;
  if (frame.stride < frame.width * 4 || frame.data.length < least) {
    throw new RangeError(
      `A ${frame.width}×${frame.height} frame with a stride of ${frame.stride} needs ${least} bytes and has ${frame.data.length}.`,
    );
  }
}
