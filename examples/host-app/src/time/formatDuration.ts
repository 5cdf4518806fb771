import { splitDuration } from '@glimpse/core';

/** A duration in words, to the second: `57 min 19 s`, `1 h 5 min 0 s`. */
export function formatDuration(durationMs: number): string {
  const { hours, minutes, seconds } = splitDuration(durationMs);
  if (hours === 0 && minutes === 0) return `${seconds} s`;
  return `${hours > 0 ? `${hours} h ` : ''}${minutes} min ${seconds} s`;
}

/** A duration as a running clock shows it: `0:04:09`. */
export function formatStopwatch(durationMs: number): string {
  const { hours, minutes, seconds } = splitDuration(durationMs);
  return `${hours}:${twoDigits(minutes)}:${twoDigits(seconds)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
