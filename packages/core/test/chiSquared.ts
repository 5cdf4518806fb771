/** Pearson's statistic of counts that should all be the same. */
export function chiSquared(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

/**
 * What the statistic of that many counts exceeds once in a thousand when they are uniform
 * (Wilson and Hilferty's approximation, good to a percent from 30 counts on).
 */
export function chiSquaredLimit(counts: number): number {
  const freedom = counts - 1;
  const normal = 3.0902;
  const third = 2 / (9 * freedom);
  return freedom * (1 - third + normal * Math.sqrt(third)) ** 3;
}
