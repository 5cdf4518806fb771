import type { RandomSource } from '@glimpse/core';
import { fromBase64, toBase64 } from '../../bytes/base64.js';
import { equalInConstantTime } from '../../bytes/equalInConstantTime.js';
import type { PasswordHasher } from '../../ports/index.js';

const SALT_BYTES = 16;
const FORM = /^pbkdf2-sha256\$(\d{1,8})\$([A-Za-z0-9+/=]+)\$([A-Za-z0-9+/=]+)$/;

/**
 * Passwords by PBKDF2, which every runtime with Web Crypto has. Servers use Argon2id instead.
 *
 * @param options.iterations more is slower to guess and slower to sign in with
 */
export function createWebPasswordHasher(options: {
  readonly random: RandomSource;
  readonly iterations: number;
}): PasswordHasher {
  return {
    hash: async (password) => {
      const salt = options.random.bytes(SALT_BYTES);
      const hash = await derive(password, salt, options.iterations);
      return `pbkdf2-sha256$${options.iterations}$${toBase64(salt)}$${hash}`;
    },
    verify: async (password, stored) => {
      const [, iterations, salt, hash] = FORM.exec(stored) ?? [];
      if (iterations === undefined || salt === undefined || hash === undefined) return false;
      const derived = await derive(password, fromBase64(salt), Number(iterations));
      return equalInConstantTime(derived, hash);
    },
  };
}

async function derive(password: string, salt: Uint8Array, iterations: number): Promise<string> {
  const secret = new TextEncoder().encode(password.normalize('NFKC'));
  const key = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveBits']);
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt: salt.slice(), iterations },
    key,
    256,
  );
  return toBase64(new Uint8Array(bits));
}
