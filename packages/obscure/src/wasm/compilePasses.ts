import { decodePasses } from './decodePasses.js';

/**
 * Compiles the hot passes without holding the thread up, for {@link createObscure}.
 *
 * @throws WebAssembly.CompileError or ReferenceError where there is no WebAssembly with SIMD
 * @example
 * const obscureFast = createObscure(await compilePasses().catch(() => undefined));
 */
export function compilePasses(): Promise<WebAssembly.Module> {
  return WebAssembly.compile(decodePasses());
}
