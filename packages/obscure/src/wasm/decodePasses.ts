import { PASSES } from './passes.generated.js';

/** The bytes of the module. */
export function decodePasses(): Uint8Array<ArrayBuffer> {
  const text = atob(PASSES);
  return Uint8Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}
