import type { DeletionPlan } from '@glimpse/core';
import { expect, test } from 'vitest';
import { createFormats } from '../../formats/createFormats.js';
import { en } from '../../messages/en/en.js';
import { minute } from '../../test/sampleDay.js';
import { planDifference } from './planDifference.js';

const words = {
  messages: en,
  formats: createFormats({ locale: 'en-GB', timeZone: 'UTC', messages: en }),
};
const plan = (start: string, end: string, screenshotCount = 2) =>
  ({ screenshotCount, entries: [{ timeEntryId: 'e', start, end }] }) as unknown as DeletionPlan;

test('D12 says what has changed since the plan was read', () => {
  const read = plan(minute(0), minute(60));
  const difference = (now: DeletionPlan) => planDifference(read, now, words);
  expect(difference(plan(minute(0), minute(50)))).toBe('The entry’s end was moved to 08:50:00');
  expect(difference(plan(minute(5), minute(60)))).toBe('The entry’s start was moved to 08:05:00');
  expect(difference(plan(minute(0), minute(60), 1))).toBe('A screenshot was deleted meanwhile');
  expect(difference(plan(minute(0), minute(60)))).toBe('The entry was changed meanwhile');
});
