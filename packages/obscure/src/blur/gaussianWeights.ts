/** Sum of all weights: small enough that a pass over 16-bit values fits into 31 bits. */
export const WEIGHT_SUM = 1 << 14;

/**
 * The weights of a Gaussian as whole numbers that sum to {@link WEIGHT_SUM}, out to where they fall
 * under a hundredth of the peak. Whole numbers give the same picture on every engine.
 */
export function gaussianWeights(sigma: number): Int32Array {
  const reach = Math.max(1, Math.ceil(sigma * Math.sqrt(2 * Math.log(100))));
  const shape = Array.from({ length: 2 * reach + 1 }, (_, index) =>
    Math.exp(-((index - reach) ** 2) / (2 * sigma * sigma)),
  );
  const sum = shape.reduce((total, value) => total + value, 0);
  const weights = Int32Array.from(shape, (value) => Math.floor((value / sum) * WEIGHT_SUM));
  weights[reach]! += WEIGHT_SUM - weights.reduce((total, value) => total + value, 0);
  return weights;
}
