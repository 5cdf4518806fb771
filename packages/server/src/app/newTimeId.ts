import { newId, type RandomSource } from '@glimpse/core';

const TIME_DIGITS = 12;

/** An id that grows with time, as text: 12 hex digits of the instant, then 12 by chance. */
export function newTimeId(now: number, random: RandomSource): string {
  return now.toString(16).padStart(TIME_DIGITS, '0') + newId(random).slice(TIME_DIGITS);
}
