import { createHash } from 'node:crypto';

/** SHA-256 by Node: a picture is hashed sooner than Web Crypto would hand it to another thread. */
export async function nodeDigest(data: Uint8Array | string): Promise<string> {
  return createHash('sha256').update(data).digest('hex');
}
