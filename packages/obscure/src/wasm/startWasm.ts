import { decodePasses } from './decodePasses.js';
import type { WasmExports } from './WasmExports.js';

/** Starts the module of the hot passes; undefined where that is not possible. */
export function startWasm(compiled?: WebAssembly.Module): WasmExports | undefined {
  try {
    const module = compiled ?? new WebAssembly.Module(decodePasses());
    return new WebAssembly.Instance(module).exports as unknown as WasmExports;
  } catch {
    // No WebAssembly, no SIMD, or a content security policy without 'wasm-unsafe-eval'.
    return undefined;
  }
}
