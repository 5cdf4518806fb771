import type { RandomSource } from '@glimpse/core';
import { fromBase64, toBase64 } from '../../bytes/base64.js';
import type { Vault, WrappedKey } from '../../ports/index.js';

/** A master key: 32 secret bytes and the name that rows remember it by. */
export interface MasterKey {
  readonly id: string;
  readonly secret: Uint8Array;
}

const NONCE_BYTES = 12;
const KEY_BYTES = 32;

/**
 * The vault by Web Crypto. The first master key wraps; the others still open what they wrapped.
 *
 * @throws when a master key is not 32 bytes long or two have one id
 */
export function createWebVault(options: {
  readonly masterKeys: readonly [MasterKey, ...MasterKey[]];
  readonly random: RandomSource;
}): Vault {
  const { masterKeys, random } = options;
  checkKeys(masterKeys);
  const [current] = masterKeys;
  const imported = new Map<string, Promise<CryptoKey>>();
  function masterKey(id: string): Promise<CryptoKey> {
    const known = masterKeys.find((key) => key.id === id);
    if (!known)
      throw new Error(`the master key "${id}" is not configured, so its images cannot be read`);
    const key = imported.get(id) ?? importKey(known.secret);
    imported.set(id, key);
    return key;
  }
  async function wrap(key: Uint8Array): Promise<WrappedKey> {
    const wrapped = await encrypt(await masterKey(current.id), key, current.id, random);
    return { masterKeyId: current.id, wrapped: toBase64(wrapped) };
  }
  async function unwrap({ masterKeyId, wrapped }: WrappedKey): Promise<Uint8Array> {
    return decrypt(await masterKey(masterKeyId), fromBase64(wrapped), masterKeyId);
  }
  return {
    seal: async (bytes, context) => {
      const own = random.bytes(KEY_BYTES);
      const sealed = await encrypt(await importKey(own), bytes, context, random);
      return { sealed, key: await wrap(own) };
    },
    open: async ({ sealed, key }, context) =>
      decrypt(await importKey(await unwrap(key)), sealed, context),
    rewrap: async (key) => (key.masterKeyId === current.id ? key : wrap(await unwrap(key))),
  };
}

function checkKeys(keys: readonly MasterKey[]): void {
  for (const { id, secret } of keys) {
    if (secret.length !== KEY_BYTES)
      throw new Error(`a master key has 32 bytes; "${id}" has ${secret.length}`);
  }
  if (new Set(keys.map(({ id }) => id)).size !== keys.length)
    throw new Error('two master keys have the same id, so rows could not name theirs');
}

function importKey(secret: Uint8Array): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', secret.slice(), 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** The nonce, then what AES-GCM gives (cipher text and tag), bound to `context`. */
async function encrypt(
  key: CryptoKey,
  bytes: Uint8Array,
  context: string,
  random: RandomSource,
): Promise<Uint8Array> {
  const iv = random.bytes(NONCE_BYTES).slice();
  const sealed = await crypto.subtle.encrypt(gcm(iv, context), key, bytes.slice());
  const whole = new Uint8Array(NONCE_BYTES + sealed.byteLength);
  whole.set(iv);
  whole.set(new Uint8Array(sealed), NONCE_BYTES);
  return whole;
}

async function decrypt(key: CryptoKey, sealed: Uint8Array, context: string): Promise<Uint8Array> {
  const iv = sealed.slice(0, NONCE_BYTES);
  const bytes = sealed.slice(NONCE_BYTES);
  return new Uint8Array(await crypto.subtle.decrypt(gcm(iv, context), key, bytes));
}

function gcm(iv: Uint8Array<ArrayBuffer>, context: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(context) };
}
