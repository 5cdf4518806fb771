/**
 * ISO 8601 duration of whole seconds, as Clockify writes it: `PT1H5M`, `PT57M19S`, `PT0S`.
 * A part of a second is dropped.
 *
 * @example
 * toIsoDuration(3_439_000); // 'PT57M19S'
 */
export function toIsoDuration(durationMs: number): string {
  const { hours, minutes, seconds } = splitDuration(durationMs);
  const text =
    (hours ? `${hours}H` : '') + (minutes ? `${minutes}M` : '') + (seconds ? `${seconds}S` : '');
  return `PT${text || '0S'}`;
}

/**
 * Hours, minutes and seconds of a duration; seconds are never rounded away, only their fraction is.
 *
 * @example
 * splitDuration(3_725_900); // { hours: 1, minutes: 2, seconds: 5 }
 */
export function splitDuration(durationMs: number): {
  hours: number;
  minutes: number;
  seconds: number;
} {
  const total = Math.floor(Math.max(0, durationMs) / 1000);
  return {
    hours: Math.floor(total / 3600),
    minutes: Math.floor((total % 3600) / 60),
    seconds: total % 60,
  };
}
