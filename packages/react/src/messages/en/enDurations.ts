import { listIn } from '../listIn.js';
import { pluralIn } from '../pluralIn.js';

const plural = /* @__PURE__ */ pluralIn('en');
const list = /* @__PURE__ */ listIn('en-GB');

/** Lengths of time. Seconds are never rounded away: `short` and `long` are handed them all. */
export const enDurations = {
  'duration.short': (v: { hours: number; minutes: number; seconds: number }): string =>
    (v.hours ? `${v.hours} h ` : '') +
    (v.hours || v.minutes ? `${v.minutes} min ` : '') +
    `${v.seconds} s`,
  'duration.minutes': (v: { hours: number; minutes: number }): string =>
    v.hours ? `${v.hours} h ${v.minutes} min` : `${v.minutes} min`,
  'duration.list': (v: { parts: readonly string[] }): string => list(v.parts),
  'duration.hours': (v: { count: number }): string =>
    `${v.count} ${plural(v.count, { one: 'hour', other: 'hours' })}`,
  'duration.minutesLong': (v: { count: number }): string =>
    `${v.count} ${plural(v.count, { one: 'minute', other: 'minutes' })}`,
  'duration.seconds': (v: { count: number }): string =>
    `${v.count} ${plural(v.count, { one: 'second', other: 'seconds' })}`,
  'duration.days': (v: { count: number }): string =>
    `${v.count} ${plural(v.count, { one: 'day', other: 'days' })}`,
};
