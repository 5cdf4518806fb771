import { drawBelow, type RandomSource } from '@glimpse/core';

const FIRST_MS = 5_000;
const LONGEST_MS = 6 * 3_600_000;

/** Tries of a delivery before it is given up: about three days. */
export const MAX_ATTEMPTS = 24;

/**
 * How long to wait after so many failed tries, in milliseconds: twice as long each time, up to six
 * hours, of which a random half, so that a host that comes back is not called by all at once.
 */
export function backOff(attempts: number, random: RandomSource): number {
  const whole = Math.min(LONGEST_MS, FIRST_MS * 2 ** (attempts - 1));
  return whole / 2 + drawBelow(Math.floor(whole / 2), random);
}
