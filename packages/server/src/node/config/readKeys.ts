import { StartError } from '../StartError.js';
import type { MasterSecrets } from './ServerConfig.js';

const KEY_BYTES = 32;

/**
 * 32-byte keys, each written as 64 hex digits or as base64, apart by commas or lines. The first is
 * the one in use; older ones still open what they wrapped.
 *
 * @throws StartError that names the setting, never its value
 */
export function readKeys(name: string, text: string): MasterSecrets {
  const [current, ...older] = text
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .map((part) => {
      const isHex = /^[0-9a-fA-F]{64}$/.test(part);
      return new Uint8Array(Buffer.from(part, isHex ? 'hex' : 'base64'));
    });
  if (current !== undefined && [current, ...older].every((key) => key.length === KEY_BYTES)) {
    return [current, ...older];
  }
  throw new StartError(
    `The setting ${name} is no key: give 32 random bytes as 64 hex digits or as base64 ` +
      '(openssl rand -hex 32 makes them).',
  );
}
