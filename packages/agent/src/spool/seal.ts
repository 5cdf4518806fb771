import { createCipheriv, createDecipheriv } from 'node:crypto';

import type { RandomSource } from '@glimpse/core';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Bytes of a key for {@link seal}. */
export const KEY_BYTES = 32;

/**
 * Encrypts bytes so that only the key opens them, and only under the same name (AES-256-GCM).
 *
 * @returns nonce, tag and ciphertext, one after the other
 */
export function seal(
  plain: Uint8Array,
  { key, name, random }: { key: Uint8Array; name: string; random: RandomSource },
): Uint8Array {
  const nonce = random.bytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(Buffer.from(name));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** Opens what {@link seal} made; undefined when the key or the name is another, or a byte was changed. */
export function unseal(
  sealed: Uint8Array,
  { key, name }: { key: Uint8Array; name: string },
): Uint8Array | undefined {
  if (sealed.length < NONCE_BYTES + TAG_BYTES) return undefined;
  const nonce = sealed.subarray(0, NONCE_BYTES);
  const tag = sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
  const decipher = createDecipheriv(ALGORITHM, key, nonce)
    .setAAD(Buffer.from(name))
    .setAuthTag(tag);
  try {
    return Buffer.concat([
      decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)),
      decipher.final(),
    ]);
  } catch {
    return undefined;
  }
}
