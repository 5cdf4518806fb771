import type { Frame } from './Frame.js';

/**
 * Refuses a frame that is not what it says, before anything reads past its end.
 *
 * @throws RangeError when the frame is empty or its data is shorter than it says
 */
export function checkFrame({ width, height, stride, data }: Frame): void {
  if (!Number.isInteger(width) || !Number.isInteger(height) || width < 1 || height < 1) {
    throw new RangeError(`A ${width}×${height} frame has nothing to obscure.`);
  }
  const least = (height - 1) * stride + width * 4;
  if (!Number.isInteger(stride) || stride < width * 4 || data.length < least) {
    throw new RangeError(
      `A ${width}×${height} frame with a stride of ${stride} needs ${least} bytes and has ${data.length}.`,
    );
  }
}
