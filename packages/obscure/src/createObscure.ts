import type { Frame } from './frame/Frame.js';
import type { ObscureOptions } from './ObscureOptions.js';
import { obscureWith } from './obscureWith.js';
import { PLAIN_PASSES } from './passes/PLAIN_PASSES.js';
import type { Picture } from './Picture.js';
import { createWasmPasses } from './wasm/createWasmPasses.js';
import { startWasm } from './wasm/startWasm.js';

/**
 * Makes an {@link obscure} whose hot passes run in WebAssembly: the same bytes, several times faster,
 * above all in a process that has just started. Where WebAssembly is missing, forbidden or has no
 * 128-bit SIMD, it runs the TypeScript instead.
 *
 * It keeps the memory of the largest frame that it has seen, about 4 MB for a full-HD one.
 *
 * @param compiled what {@link compilePasses} gave. Without it the 8 kB module is compiled on the spot,
 * which takes a few milliseconds and which Node, workers and today's browsers allow; a page that must
 * also run where the main thread may compile 4 kB at most compiles it first
 * @example
 * const frame = { width: 8, height: 4, stride: 32, order: 'rgba', data: new Uint8Array(128) } as const;
 * const obscureFast = createObscure();
 * const { width, height } = obscureFast(frame, { profile: 'greek', factor: 4 }); // 2, 1
 */
export function createObscure(
  compiled?: WebAssembly.Module,
): (frame: Frame, options: ObscureOptions) => Picture {
  const wasm = startWasm(compiled);
  const passes = wasm === undefined ? PLAIN_PASSES : createWasmPasses(wasm);
  return (frame, options) => obscureWith(passes, frame, options);
}
