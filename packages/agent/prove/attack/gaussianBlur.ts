import type { Plane } from './Plane.js';

/** How far the kernel reaches, in sigmas: past that a Gaussian is below one step of 8 bits. */
const REACH = 3.5;

/** Spreads every sample by a Gaussian, rows first and then columns; pixels at the edge go on beyond it. */
export function gaussianBlur({ width, height, samples }: Plane, sigma: number): Plane {
  const kernel = kernelOf(sigma);
  const rows = alongLines(samples, kernel, { lines: height, length: width, step: 1, next: width });
  const both = alongLines(rows, kernel, { lines: width, length: height, step: width, next: 1 });
  return { width, height, samples: both };
}

interface Lines {
  readonly lines: number;
  readonly length: number;
  /** From one sample of a line to the next. */
  readonly step: number;
  /** From one line to the next. */
  readonly next: number;
}

function alongLines(
  samples: Float64Array,
  kernel: readonly number[],
  { lines, length, step, next }: Lines,
): Float64Array {
  const reach = (kernel.length - 1) / 2;
  const spread = new Float64Array(samples.length);
  for (let line = 0; line < lines; line += 1) {
    const start = line * next;
    for (let at = 0; at < length; at += 1) {
      let sum = 0;
      for (let tap = -reach; tap <= reach; tap += 1) {
        const from = Math.min(length - 1, Math.max(0, at + tap));
        sum += samples[start + from * step]! * kernel[tap + reach]!;
      }
      spread[start + at * step] = sum;
    }
  }
  return spread;
}

function kernelOf(sigma: number): readonly number[] {
  const reach = Math.ceil(REACH * sigma);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, index) =>
    Math.exp(-((index - reach) ** 2) / (2 * sigma * sigma)),
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
