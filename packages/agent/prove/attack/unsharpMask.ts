import { gaussianBlur } from './gaussianBlur.js';
import type { Plane } from './Plane.js';

/**
 * Adds to a picture what a blur by `sigma` takes from it, `amount` times. After the darkroom method of
 * the 1930s (J. A. C. Yule, "Unsharp masking", The Photographic Journal 84, 1944).
 */
export function unsharpMask(plane: Plane, sigma: number, amount: number): Plane {
  const { samples: mask } = gaussianBlur(plane, sigma);
  const samples = plane.samples.map((value, at) => value + amount * (value - mask[at]!));
  return { ...plane, samples };
}
