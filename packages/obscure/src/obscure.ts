import type { Frame } from './frame/Frame.js';
import type { ObscureOptions } from './ObscureOptions.js';
import { obscureWith } from './obscureWith.js';
import { PLAIN_PASSES } from './passes/PLAIN_PASSES.js';
import type { Picture } from './Picture.js';

/**
 * Turns the sharp pixels of a display into a small picture without words. The same frame gives the
 * same bytes on every machine, so pictures of a still screen teach nothing beyond the first.
 *
 * It fails closed: what is not proven to be flat, a long straight edge or text is blurred at least as
 * strongly as the `blur` profile blurs everything.
 *
 * Plain TypeScript that runs everywhere; {@link createObscure} makes one that is several times faster.
 *
 * @throws RangeError when the frame is broken or the factor is not a whole number of 1 or more
 * @example
 * const frame = { width: 8, height: 4, stride: 32, order: 'rgba', data: new Uint8Array(128) } as const;
 * const { width, height, data } = obscure(frame, { profile: 'greek', factor: 4 }); // 2, 1, 6 bytes
 */
export function obscure(frame: Frame, options: ObscureOptions): Picture {
  return obscureWith(PLAIN_PASSES, frame, options);
}
