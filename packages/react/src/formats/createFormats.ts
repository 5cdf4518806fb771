import { splitDuration, utcOffsetMinutes, type Day } from '@glimpse/core';
import type { Messages } from '../messages/Messages.js';
import { formatterCache } from './formatterCache.js';

/** How the page writes numbers, times and durations: by Intl, in one locale and one zone (V7). */
export interface Formats {
  /** `09:33`. */
  time(at: number): string;
  /** `09:33:41`. */
  timeSeconds(at: number): string;
  /** `09:05 – 10:10`, to be set in a left-to-right isolate. */
  timeRange(startAt: number, endAt: number): string;
  /** `Thu 19 November`. */
  day(day: Day): string;
  /** `26 November`. */
  date(day: Day): string;
  /** `19 Nov, 08:58`. */
  dateTime(at: number): string;
  /** `Today, 13:51`, `Yesterday, 17:22`, `16 Nov, 10:04`. */
  relativeDateTime(at: number, now: number): string;
  /** `1,024`. */
  number(value: number): string;
  /** `2 min 39 s`: seconds are never rounded away. Milliseconds in. */
  short(durationMs: number): string;
  /** `2 minutes and 39 seconds`. Milliseconds in. */
  long(durationMs: number): string;
  /** `2 h 39 min`, where seconds do not matter. Milliseconds in. */
  minutes(durationMs: number): string;
  /** `3 days and 4 hours`, for what is left of a trial. Milliseconds in. */
  left(durationMs: number): string;
  /** `5 minutes`, for the length of a window. Milliseconds in. */
  length(durationMs: number): string;
  /** `Berlin`. */
  zoneName(): string;
  /** `UTC+1`, at an instant. */
  zoneOffset(at: number): string;
}

/** The formats of one page. */
export function createFormats(input: {
  locale: string;
  timeZone: string;
  messages: Messages;
}): Formats {
  const { locale, timeZone, messages } = input;
  const intl = formatterCache(locale);
  const zoned = (options: Intl.DateTimeFormatOptions, at: number) =>
    intl.dateTime({ ...options, timeZone }).format(at);
  const onCalendar = (options: Intl.DateTimeFormatOptions, day: Day) =>
    intl.dateTime({ ...options, timeZone: 'UTC' }).format(Date.parse(`${day}T00:00:00Z`));
  const minute = { hour: '2-digit', minute: '2-digit' } as const;
  const dateAndTime = { day: 'numeric', month: 'short', ...minute } as const;
  const dayKey = (at: number) =>
    intl.dateTime({ year: 'numeric', month: '2-digit', day: '2-digit', timeZone }).format(at);
  const digits = () => intl.dateTime({ ...minute, timeZone }).resolvedOptions().numberingSystem;
  const join = (parts: string[]) => messages['duration.list']({ parts });
  return {
    time: (at) => zoned(minute, at),
    timeSeconds: (at) => zoned({ ...minute, second: '2-digit' }, at),
    timeRange: (startAt, endAt) => `${zoned(minute, startAt)} – ${zoned(minute, endAt)}`,
    day: (day) => onCalendar({ weekday: 'short', day: 'numeric', month: 'long' }, day),
    date: (day) => onCalendar({ day: 'numeric', month: 'long' }, day),
    dateTime: (at) => zoned(dateAndTime, at),
    relativeDateTime: (at, now) => {
      const daysAgo = [0, 1].find((days) => dayKey(at) === dayKey(now - days * DAY_MS));
      if (daysAgo === undefined) return zoned(dateAndTime, at);
      const word = intl.relative().format(-daysAgo, 'day');
      return `${word.charAt(0).toLocaleUpperCase(locale)}${word.slice(1)}, ${zoned(minute, at)}`;
    },
    number: (value) =>
      isWrittenAlike(value) && intl.once('digits', digits) === 'latn'
        ? String(value)
        : intl.number().format(value),
    short: (durationMs) => messages['duration.short'](splitDuration(durationMs)),
    long: (durationMs) => join(longParts(splitDuration(durationMs), messages)),
    minutes: (durationMs) => messages['duration.minutes'](splitDuration(durationMs)),
    left: (durationMs) => join(leftParts(durationMs, messages)),
    length: (durationMs) => join(lengthParts(splitDuration(durationMs), messages)),
    zoneName: () => (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' '),
    zoneOffset: (at) => offsetText(utcOffsetMinutes(at, timeZone)),
  };
}

const DAY_MS = 86_400_000;

/** In the same digits, small whole numbers are the same in every locale: a page of counts needs no formatter. */
function isWrittenAlike(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < 1000;
}

type Split = ReturnType<typeof splitDuration>;

function longParts({ hours, minutes, seconds }: Split, messages: Messages): string[] {
  const parts = [messages['duration.seconds']({ count: seconds })];
  if (hours || minutes) parts.unshift(messages['duration.minutesLong']({ count: minutes }));
  if (hours) parts.unshift(messages['duration.hours']({ count: hours }));
  return parts;
}

function leftParts(durationMs: number, messages: Messages): string[] {
  const days = Math.floor(durationMs / DAY_MS);
  const { hours, minutes } = splitDuration(durationMs % DAY_MS);
  if (days > 0)
    return [
      messages['duration.days']({ count: days }),
      messages['duration.hours']({ count: hours }),
    ];
  return hours > 0
    ? [messages['duration.hours']({ count: hours })]
    : [messages['duration.minutesLong']({ count: minutes })];
}

function lengthParts({ hours, minutes, seconds }: Split, messages: Messages): string[] {
  const parts: string[] = [];
  if (hours) parts.push(messages['duration.hours']({ count: hours }));
  if (minutes) parts.push(messages['duration.minutesLong']({ count: minutes }));
  if (seconds || parts.length === 0) parts.push(messages['duration.seconds']({ count: seconds }));
  return parts;
}

function offsetText(offsetMinutes: number): string {
  const size = Math.abs(offsetMinutes);
  const minutes = size % 60 ? `:${String(size % 60).padStart(2, '0')}` : '';
  const sign = offsetMinutes < 0 ? '−' : '+';
  return size === 0 ? 'UTC' : `UTC${sign}${Math.floor(size / 60)}${minutes}`;
}
