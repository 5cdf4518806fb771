import { transformSquare, type Spectrum } from './fourier.js';
import type { Plane } from './Plane.js';

/**
 * Undoes a Gaussian blur of known `sigma` as far as noise allows: every frequency is divided by what
 * the blur left of it, and kept down where that is below the noise. `noise` is the power of the noise
 * as a share of the picture's. N. Wiener, "Extrapolation, interpolation, and smoothing of stationary
 * time series", 1949, in the form of Gonzalez and Woods, "Digital image processing", 5.8.
 */
export function wiener(plane: Plane, sigma: number, noise: number): Plane {
  const { width, height } = plane;
  const size = 2 ** Math.ceil(Math.log2(Math.max(width, height) + 8 * sigma));
  const square = mirrored(plane, size);
  transformSquare(square, size, 1);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const left = leftOf(row, size, sigma) * leftOf(column, size, sigma);
      const share = left / (left * left + noise);
      square.real[row * size + column]! *= share;
      square.imaginary[row * size + column]! *= share;
    }
  }
  transformSquare(square, size, -1);
  const samples = new Float64Array(width * height);
  for (let row = 0; row < height; row += 1) {
    samples.set(square.real.subarray(row * size, row * size + width), row * width);
  }
  return { width, height, samples };
}

/** What a Gaussian blur leaves of a frequency. */
function leftOf(index: number, size: number, sigma: number): number {
  const cycles = (index <= size / 2 ? index : index - size) / size;
  return Math.exp(-2 * Math.PI ** 2 * sigma ** 2 * cycles ** 2);
}

/** Goes on beyond the edges as in a mirror, so that no step there rings through the whole picture. */
function mirrored({ width, height, samples }: Plane, size: number): Spectrum {
  const real = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const from = within(row, height, size) * width + within(column, width, size);
      real[row * size + column] = samples[from]!;
    }
  }
  return { real, imaginary: new Float64Array(size * size) };
}

/** The first half of what lies beyond mirrors the end, the second half the beginning, which it meets. */
function within(at: number, length: number, size: number): number {
  if (at < length) return at;
  const beyond = at - length < (size - length) / 2 ? 2 * length - 1 - at : size - 1 - at;
  return Math.min(length - 1, Math.max(0, beyond));
}
