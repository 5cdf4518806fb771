import { expectTypeOf, test } from 'vitest';
import type { InOtherWords, Messages } from '../messages/Messages.js';
import { de } from './de.js';

test('a missing message is an error', () => {
  const { 'page.title': title, ...others } = de;
  expectTypeOf(title).toBeString();
  // @ts-expect-error -- 'page.title' is missing
  const incomplete: Messages = others;
  expectTypeOf(incomplete).toEqualTypeOf<Messages>();
});

test('a message of another shape is an error', () => {
  const words = { 'page.dayHours': (v: { hours: string }) => v.hours };
  // @ts-expect-error -- the hours are a number
  const other: InOtherWords<Pick<Messages, 'page.dayHours'>> = words;
  expectTypeOf(other['page.dayHours']).returns.toBeString();
});
