import { checkFrame } from './frame/checkFrame.js';
import type { Frame } from './frame/Frame.js';
import { greek } from './greek.js';
import { SIGMA, type ObscureOptions } from './ObscureOptions.js';
import type { Passes } from './passes/Passes.js';
import type { Picture } from './Picture.js';

/**
 * Obscures a frame with one of the two sets of passes.
 *
 * @throws RangeError when the frame is broken or the factor is not a whole number of 1 or more
 */
export function obscureWith(
  passes: Passes,
  frame: Frame,
  { profile, factor, onRead }: ObscureOptions,
): Picture {
  checkFrame(frame);
  if (!Number.isInteger(factor) || factor < 1) {
    throw new RangeError(
      `Cannot shrink by ${factor}: the factor must be a whole number of 1 or more.`,
    );
  }
  const blocks = passes.readBlocks(frame, factor);
  onRead?.();
  const { width, height } = blocks;
  if (profile === 'blur') {
    const everything = new Uint8Array(width * height).fill(1);
    passes.blurWithin(blocks.mean, everything, width, height, SIGMA.blur);
    return { width, height, data: blocks.mean };
  }
  const colours = greek(passes, blocks, SIGMA[profile]);
  return { width, height, data: passes.smooth(colours, width, height) };
}
