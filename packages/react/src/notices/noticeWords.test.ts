import type { Notice } from '@glimpse/core';
import { expect, test } from 'vitest';
import { createFormats } from '../formats/createFormats.js';
import { en } from '../messages/en/en.js';
import { noticeWords } from './noticeWords.js';

const context = {
  messages: en,
  formats: createFormats({ locale: 'en-GB', timeZone: 'UTC', messages: en }),
  workspace: 'Northlight Studio',
};
const policy = {
  version: 2,
  activation: 2,
  since: '2026-11-16T09:00:00Z',
  enabled: true,
  intervalSeconds: 300,
  retentionDays: 7,
  obscure: 'greek',
  resolution: 'low',
} satisfies Notice['policy'];

test('A4 tells all of it when capturing is turned on', () => {
  const { title, text } = noticeWords({ policy, revelations: ['turned_on'] }, context);
  expect(title).toBe('Screenshots are on in Northlight Studio.');
  expect(text).toBe(
    'While your timer runs, a small picture of your screens, its text replaced by bars and the rest blurred, is taken at a random moment in every 5 minutes. You and the admins can see it for 7 days. You can pause it, and delete what it took.',
  );
});

test('A4 never calls obscured what is not', () => {
  const sharp = { ...policy, obscure: 'off' } as const;
  expect(noticeWords({ policy: sharp, revelations: ['turned_on'] }, context).text).not.toMatch(
    /blurred|bars/,
  );
});

test('A4 tells each way in which more is shown', () => {
  const changed = { ...policy, obscure: 'off', intervalSeconds: 60, retentionDays: 30 } as const;
  const { title, text } = noticeWords(
    { policy: changed, revelations: ['less_obscured', 'shorter_interval', 'longer_retention'] },
    context,
  );
  expect(title).toBe('Screenshots will show more from now on.');
  expect(text).toMatch(
    /^Pictures are no longer obscured\. A picture is taken every 1 minute\. Pictures are kept for 30 days in Northlight Studio\./,
  );
});
