import type { Day } from '@glimpse/core';
import { describe, expect, test } from 'vitest';
import { createFormats } from '../formats/createFormats.js';
import type { Messages } from '../messages/Messages.js';
import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ja } from './ja.js';

const OTHERS: Record<string, Messages> = { de, es, fr, ar, ja };
const keys = Object.keys(en) as (keyof Messages)[];

/** Every value that a message may ask for: words that cannot be missed, and small numbers. */
const VALUES = {
  ...marks('zone', 'offset', 'date', 'time', 'total', 'duration', 'from', 'to', 'name', 'missed'),
  ...marks(
    'entry',
    'what',
    'workspace',
    'interval',
    'days',
    'left',
    'cause',
    'text',
    'id',
    'length',
  ),
  ...marks('position', 'reason'),
  parts: ['‹one part›', '‹other part›'],
  changes: ['‹one change›', '‹other change›'],
  obscure: 'greek',
  state: 'locked',
  isToday: true,
};

function marks(...names: string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, `‹${name}›`]));
}

/** A message with every number it asks for set to `count`. */
function said(messages: Messages, key: keyof Messages, count = 5): string {
  const message = messages[key];
  if (typeof message === 'string') return message;
  const values = new Proxy(VALUES, {
    get: (known, name) => (name in known ? known[name as keyof typeof known] : count),
  });
  // The proxy has every value of every message.
  return (message as (values: unknown) => string)(values);
}

describe.each(Object.entries(OTHERS))('the words in %s', (locale, messages) => {
  test('are all there', () => {
    expect(Object.keys(messages).sort()).toEqual([...keys].sort());
  });

  test('carry every value that the English ones carry', () => {
    const valuesIn = (text: string) => [...new Set(text.match(/‹[^›]+›/g) ?? [])].sort();
    for (const key of keys)
      expect([key, valuesIn(said(messages, key))]).toEqual([key, valuesIn(said(en, key))]);
  });

  test('stand out where the English ones do', () => {
    const marksIn = (text: string) => text.split('**').length % 2;
    for (const key of keys) expect([key, marksIn(said(messages, key))]).toEqual([key, 1]);
  });

  test('are no longer English', () => {
    const same = keys.filter((key) => said(messages, key) === said(en, key));
    const mayBeTheSame =
      /^(gap\.times|gallery\.announced|duration\.|delete\.(entryLess|entryMoments|subject|whose))/;
    const loanWords = ['Screenshot', 'Screenshots', 'Version', 'Web', 'Strict', '–'];
    expect(
      same.filter((key) => !mayBeTheSame.test(key) && !loanWords.includes(said(en, key))),
    ).toEqual([]);
  });

  test('D1 keep the seconds of a duration', () => {
    const formats = createFormats({ locale, timeZone: 'Europe/Berlin', messages });
    const digits = (text: string) => text.match(/\d+/g);
    expect(digits(formats.short(159_000))).toEqual(['2', '39']);
    expect(digits(formats.short(3_905_000))).toEqual(['1', '5', '5']);
    expect(formats.short(3_905_000)).toBe(formats.short(3_905_999));
    expect(formats.short(0)).toMatch(/0/);
  });
});

test('numbers change the words as each language wants', () => {
  const counts = [1, 2, 3, 11];
  const of = (messages: Messages) =>
    counts.map((screenshots) => messages['delete.confirmSeveral']({ screenshots }));
  expect(of(de)[0]).toBe('1 Screenshot löschen');
  expect(of(es)[1]).toBe('Eliminar 2 capturas');
  expect(fr['delete.confirmSeveral']({ screenshots: 0 })).toBe('Supprimer 0 capture');
  expect(of(ar)).toEqual(['حذف لقطة واحدة', 'حذف لقطتين', 'حذف 3 لقطات', 'حذف 11 لقطة']);
  expect(of(ja)[2]).toBe('スクリーンショット3枚を削除');
});

test('V7 times and dates are Intl’s, in the zone of the page', () => {
  const at = Date.parse('2026-11-19T08:33:41Z');
  const written = Object.entries(OTHERS).map(([locale, messages]) => {
    const formats = createFormats({ locale, timeZone: 'Europe/Berlin', messages });
    return [formats.time(at), formats.day('2026-11-19' as Day), formats.long(159_000)].map((text) =>
      text.replaceAll(/\s/g, ' '),
    );
  });
  expect(written).toEqual([
    ['09:33', 'Do., 19. November', '2 Minuten und 39 Sekunden'],
    ['09:33', 'jue, 19 de noviembre', '2 minutos y 39 segundos'],
    ['09:33', 'jeu. 19 novembre', '2 minutes et 39 secondes'],
    ['09:33 ص', 'الخميس، 19 نوفمبر', 'دقيقتان و39 ثانية'],
    ['09:33', '11月19日(木)', '2 分39 秒'],
  ]);
});
