import { PASSES } from './passes.generated.js';

/** The bytes of the module. */
export function decodePasses(): Uint8Array<ArrayBuffer> {
  const text = atob(PASSES);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}
