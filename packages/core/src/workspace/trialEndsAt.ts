/** A trial lasts exactly this long, counted in hours, not in calendar days (A2). */
export const TRIAL_MS = 168 * 3_600_000;

/**
 * When a trial started at `startedAt` ends: the first instant at which it no longer runs.
 *
 * @example
 * toInstant(trialEndsAt(instantAt('2026-11-19T08:00:00Z'))); // '2026-11-26T08:00:00Z'
 */
export function trialEndsAt(startedAt: number): number {
  return startedAt + TRIAL_MS;
}
