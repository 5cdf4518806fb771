import { createHash } from 'node:crypto';
import sharp from 'sharp';

/** A small WebP picture in one tint, without metadata. */
export async function picture({ width = 480, tint = '#7a8699' } = {}): Promise<Uint8Array> {
  const height = Math.round((width * 9) / 16);
  return sharp({ create: { width, height, channels: 3, background: tint } })
    .webp({ quality: 20 })
    .toBuffer();
}

/** SHA-256 of some bytes in lower-case hex. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
