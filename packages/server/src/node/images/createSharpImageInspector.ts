import type { ImageType } from '@glimpse/core';
import sharp, { type Metadata } from 'sharp';

import { Pool } from '../concurrency/Pool.js';
import { MAX_IMAGE_PIXELS, type ImageInspection, type ImageInspector } from '../../ports/index.js';

/** One picture at a time: decoding is the most that a stranger's bytes can make this process do. */
const DECODERS = 1;

/**
 * Decodes every pixel, so a header alone deceives nobody: a truncated body, a bomb, an animation and
 * anything that carries metadata is refused. One picture is decoded at a time.
 */
export function createSharpImageInspector(): ImageInspector {
  const decoders = new Pool(Array.from({ length: DECODERS }, (_, index) => index));
  return { inspect: (bytes) => decoders.use(() => inspect(bytes)) };
}

async function inspect(bytes: Uint8Array): Promise<ImageInspection> {
  try {
    const image = sharp(bytes, { failOn: 'warning', limitInputPixels: MAX_IMAGE_PIXELS });
    const metadata = await image.metadata();
    const contentType = typeOf(metadata);
    if (contentType === undefined) return refuse('it is no picture of a type that is taken');
    const problem = problemOf(metadata);
    if (problem !== undefined) return refuse(problem);
    await image.raw().toBuffer();
    return { valid: true, contentType, width: metadata.width, height: metadata.height };
  } catch {
    return refuse('it cannot be decoded as a whole');
  }
}

function typeOf({ format, compression }: Metadata): ImageType | undefined {
  if (format === 'webp') return 'image/webp';
  if (format === 'jpeg') return 'image/jpeg';
  if (format === 'png') return 'image/png';
  return format === 'heif' && compression === 'av1' ? 'image/avif' : undefined;
}

function problemOf(metadata: Metadata): string | undefined {
  if (metadata.width * metadata.height > MAX_IMAGE_PIXELS) return 'it has too many pixels';
  if ((metadata.pages ?? 1) > 1) return 'it is an animation';
  if (metadata.exif || metadata.xmp || metadata.iptc || metadata.comments?.length)
    return 'it carries metadata';
  return undefined;
}

function refuse(problem: string): ImageInspection {
  return { valid: false, problem };
}
