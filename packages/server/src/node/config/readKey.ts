import { StartError } from '../StartError.js';

const KEY_BYTES = 32;

/**
 * A 32-byte key written as 64 hex digits or as base64.
 *
 * @throws StartError that names the setting, never its value
 */
export function readKey(name: string, text: string): Uint8Array {
  const trimmed = text.trim();
  const bytes = Buffer.from(trimmed, /^[0-9a-fA-F]{64}$/.test(trimmed) ? 'hex' : 'base64');
  if (bytes.length === KEY_BYTES) return new Uint8Array(bytes);
  throw new StartError(
    `The setting ${name} is no key: give 32 random bytes as 64 hex digits or as base64 ` +
      '(openssl rand -hex 32 makes them).',
  );
}
