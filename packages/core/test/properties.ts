import type { Parameters } from 'fast-check';

/** The same examples on every machine, every day: a property that fails, fails for everybody. */
export function repeatable<Values>(numRuns = 300): Parameters<Values> {
  return { seed: 20_261_119, numRuns };
}
