import { splitDuration } from '@glimpse/core';

/** A duration below an hour as the dialog says it: `1 minute and 42 seconds`. Milliseconds in. */
export function inWords(durationMs: number): string {
  const { minutes, seconds } = splitDuration(durationMs);
  const count = (value: number, unit: string): string =>
    `${value} ${unit}${value === 1 ? '' : 's'}`;
  return `${count(minutes, 'minute')} and ${count(seconds, 'second')}`;
}

/** A duration below an hour as totals show it: `1 min 42 s`. Milliseconds in. */
export function inShort(durationMs: number): string {
  const { minutes, seconds } = splitDuration(durationMs);
  return minutes === 0 ? `${seconds} s` : `${minutes} min ${seconds} s`;
}
