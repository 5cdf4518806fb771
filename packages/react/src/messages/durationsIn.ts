import type { enDurations } from './en/enDurations.js';
import { listIn } from './listIn.js';
import type { InOtherWords } from './Messages.js';

type Unit = 'day' | 'hour' | 'minute' | 'second';

/** Lengths of time as Intl writes them in a locale, in full and short; no unit is ever left out for being 0 at the end. */
export function durationsIn(locale: string): InOtherWords<typeof enDurations> {
  const list = listIn(locale);
  const formatters = new Map<string, Intl.NumberFormat>();
  const write = (count: number, unit: Unit, unitDisplay: 'long' | 'short') => {
    const key = unit + unitDisplay;
    const formatter =
      formatters.get(key) ?? new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay });
    formatters.set(key, formatter);
    return formatter.format(count);
  };
  const short = (parts: readonly (readonly [number, Unit])[]) => {
    const first = parts.findIndex(([count]) => count > 0);
    const told = first === -1 ? parts.slice(-1) : parts.slice(first);
    return told.map(([count, unit]) => write(count, unit, 'short')).join(' ');
  };
  return {
    'duration.short': ({ hours, minutes, seconds }) =>
      short([
        [hours, 'hour'],
        [minutes, 'minute'],
        [seconds, 'second'],
      ]),
    'duration.minutes': ({ hours, minutes }) =>
      short([
        [hours, 'hour'],
        [minutes, 'minute'],
      ]),
    'duration.list': ({ parts }) => list(parts),
    'duration.hours': ({ count }) => write(count, 'hour', 'long'),
    'duration.minutesLong': ({ count }) => write(count, 'minute', 'long'),
    'duration.seconds': ({ count }) => write(count, 'second', 'long'),
    'duration.days': ({ count }) => write(count, 'day', 'long'),
  };
}
