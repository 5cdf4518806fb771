import type { Day } from '@glimpse/core';
import { describe, expect, test } from 'vitest';
import { en } from '../messages/en/en.js';
import { createFormats } from './createFormats.js';

const formats = createFormats({ locale: 'en-GB', timeZone: 'Europe/Berlin', messages: en });
const at = Date.parse('2026-11-19T08:33:41Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('createFormats', () => {
  test('V7 writes every time in the zone of the page', () => {
    expect(formats.time(at)).toBe('09:33');
    expect(formats.timeSeconds(at)).toBe('09:33:41');
    expect(formats.timeRange(at, at + HOUR)).toBe('09:33 – 10:33');
    expect(formats.dateTime(at)).toBe('19 Nov, 09:33');
    expect([formats.zoneName(), formats.zoneOffset(at)]).toEqual(['Berlin', 'UTC+1']);
  });

  test('writes offsets with minutes, to the west, and of UTC itself', () => {
    const offset = (timeZone: string) =>
      createFormats({ locale: 'en-GB', timeZone, messages: en }).zoneOffset(at);
    expect(offset('Asia/Kolkata')).toBe('UTC+5:30');
    expect(offset('America/St_Johns')).toBe('UTC−3:30');
    expect(offset('UTC')).toBe('UTC');
  });

  test.each(['en-GB', 'de', 'fr', 'ja', 'ar', 'ar-EG', 'fa', 'hi-u-nu-deva'])(
    'writes numbers in %s as Intl does',
    (locale) => {
      const { number } = createFormats({ locale, timeZone: 'Europe/Berlin', messages: en });
      const intl = new Intl.NumberFormat(locale);
      for (const value of [0, 7, 42, 999, 1000, 12_345, -3, 0.5])
        expect(number(value)).toBe(intl.format(value));
    },
  );

  test('writes a day as it is called, whatever the zone', () => {
    const kiritimati = { locale: 'en-GB', timeZone: 'Pacific/Kiritimati', messages: en };
    expect(formats.day('2026-11-19' as Day)).toBe('Thu 19 November');
    expect(createFormats(kiritimati).day('2026-11-19' as Day)).toBe('Thu 19 November');
    expect(formats.date('2026-11-26' as Day)).toBe('26 November');
  });

  test('D1 never rounds seconds away', () => {
    expect(formats.short(159_000)).toBe('2 min 39 s');
    expect(formats.short(65 * MINUTE)).toBe('1 h 5 min 0 s');
    expect(formats.short(41_000)).toBe('41 s');
    expect(formats.long(159_000)).toBe('2 minutes and 39 seconds');
    expect(formats.long(65 * MINUTE)).toBe('1 hour, 5 minutes and 0 seconds');
    expect(formats.long(1000)).toBe('1 second');
    expect(formats.minutes(2 * HOUR + 39.9 * MINUTE)).toBe('2 h 39 min');
  });

  test('A2 says what is left of a trial in days and hours, at the end in minutes', () => {
    expect(formats.left(76.5 * HOUR)).toBe('3 days and 4 hours');
    expect(formats.left(90 * MINUTE)).toBe('1 hour');
    expect(formats.left(9.5 * MINUTE)).toBe('9 minutes');
  });

  test('calls yesterday yesterday, and older times by their date', () => {
    const now = Date.parse('2026-11-19T13:00:00Z');
    expect(formats.relativeDateTime(at, now)).toBe('Today, 09:33');
    expect(formats.relativeDateTime(at - 24 * HOUR, now)).toBe('Yesterday, 09:33');
    expect(formats.relativeDateTime(at - 72 * HOUR, now)).toBe('16 Nov, 09:33');
  });

  test('follows the locale in all of that', () => {
    const german = createFormats({ locale: 'de-DE', timeZone: 'Europe/Berlin', messages: en });
    expect(german.number(1024)).toBe('1.024');
    expect(german.day('2026-11-19' as Day)).toBe('Do., 19. November');
  });
});
