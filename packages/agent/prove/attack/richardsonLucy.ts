import { gaussianBlur } from './gaussianBlur.js';
import type { Plane } from './Plane.js';

/** Keeps divisions finite where the picture is black. */
const LEAST = 1e-4;

/**
 * Undoes a Gaussian blur of known `sigma` step by step: blurs its guess, and scales the guess by how far
 * that misses the picture. W. H. Richardson, "Bayesian-based iterative method of image restoration",
 * 1972; L. B. Lucy, "An iterative technique for the rectification of observed distributions", 1974.
 */
export function richardsonLucy(plane: Plane, sigma: number, rounds: number): Plane {
  const seen = plane.samples.map((value) => Math.max(LEAST, value));
  let guess: Plane = { ...plane, samples: seen };
  for (let round = 0; round < rounds; round += 1) {
    const { samples: blurred } = gaussianBlur(guess, sigma);
    const missed = seen.map((value, at) => value / Math.max(LEAST, blurred[at]!));
    const { samples: scale } = gaussianBlur({ ...plane, samples: missed }, sigma);
    guess = { ...plane, samples: guess.samples.map((value, at) => value * scale[at]!) };
  }
  return guess;
}
