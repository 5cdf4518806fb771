import type { ImageType } from '@glimpse/core';
import { MAX_IMAGE_PIXELS, type ImageInspection } from '../ports/index.js';

/** A refusal with its reason. */
export function invalidImage(problem: string): ImageInspection {
  return { valid: false, problem };
}

/** A picture of that size, unless it is empty or larger than any screen. */
export function validImage(contentType: ImageType, width: number, height: number): ImageInspection {
  if (width < 1 || height < 1) return invalidImage('it has no area');
  if (width * height > MAX_IMAGE_PIXELS)
    return invalidImage(`it claims ${width} by ${height} pixels, more than any screen has`);
  return { valid: true, contentType, width, height };
}
