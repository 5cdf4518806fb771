import { drawBelow, type RandomSource } from '@glimpse/core';

const FIRST_CEILING_MS = 2_000;
const LAST_CEILING_MS = 5 * 60_000;

/**
 * How long to wait after a failed upload, in milliseconds: a random part of a ceiling that doubles
 * with every attempt up to five minutes, so that many agents do not return in step. Never sooner
 * than the server asked for.
 *
 * @param attempts uploads of this item that have failed, this one included
 */
export function retryDelay(
  attempts: number,
  random: RandomSource,
  retryAfterMs: number | undefined,
): number {
  const ceiling = Math.min(LAST_CEILING_MS, FIRST_CEILING_MS * 2 ** Math.min(attempts - 1, 20));
  return Math.max(retryAfterMs ?? 0, drawBelow(ceiling, random) + 1);
}
