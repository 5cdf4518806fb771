/** Minutes and days that people ask for; the bounds of the workspace cut them. */
const INTERVAL_SECONDS = [1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30].map(
  (minutes) => minutes * 60,
);
const RETENTION_DAYS = [1, 2, 3, 5, 7, 10, 14, 21, 30, 45, 60, 90, 120, 180, 270, 365];

interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** Lengths of a window that the setting steps through, in seconds, bounds and present value included. */
export function intervalSteps(bounds: Bounds, value: number): number[] {
  return stepsWithin(INTERVAL_SECONDS, bounds, value);
}

/** Days of keeping that the setting steps through, bounds and present value included. */
export function retentionSteps(bounds: Bounds, value: number): number[] {
  return stepsWithin(RETENTION_DAYS, bounds, value);
}

function stepsWithin(steps: readonly number[], { min, max }: Bounds, value: number): number[] {
  const within = [...steps, min, max].filter((step) => step >= min && step <= max);
  return [...new Set([...within, value])].sort((a, b) => a - b);
}
