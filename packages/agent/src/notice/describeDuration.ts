/** A duration in words, as exact as its seconds: "5 minutes", "20 seconds", "1 minute 30 seconds". */
export function describeDuration(durationMs: number): string {
  const total = Math.max(0, Math.round(durationMs / 1_000));
  const hours = Math.floor(total / 3_600);
  const minutes = Math.floor((total % 3_600) / 60);
  const seconds = total % 60;
  const parts = [count(hours, 'hour'), count(minutes, 'minute'), count(seconds, 'second')];
  return parts.filter((part) => part !== '').join(' ') || '0 seconds';
}

function count(number: number, unit: string): string {
  if (number === 0) return '';
  return `${number} ${unit}${number === 1 ? '' : 's'}`;
}
