import type { Day } from '@glimpse/core';

/** A day by its name: `Thursday, 19 November`. */
export function formatDay(day: Day, locale: string): string {
  // A day has no instant: its midnight is read as UTC, and shown in UTC.
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).format(Date.parse(`${day}T00:00:00Z`));
}

/** An instant as the time of day: `09:33`. */
export function formatTime(at: number, { locale, timeZone }: { locale: string; timeZone: string }) {
  return new Intl.DateTimeFormat(locale, {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
}
