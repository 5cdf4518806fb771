import { timeEntryIdSchema } from '@glimpse/core';
import { expect, test } from 'vitest';

import { START_AT } from '../../testing/startTestAgent.js';
import { renderAway } from './renderAway.js';

test.each([
  [0, 'No screenshot was taken since.'],
  [1, '1 screenshot taken since goes with it.'],
  [4, '4 screenshots taken since go with it.'],
])('L2 says what goes with the time that is discarded: %i', (screenshots, sentence) => {
  const times = { from: START_AT, to: START_AT + 23 * 60_000 };
  const timeEntryId = timeEntryIdSchema.parse('e1');
  const away = { ...times, timeEntryId, description: 'Work', screenshots };
  const markup = renderAway({ away, timeZone: 'UTC' })?.markup;
  expect(markup).toContain(`The entry ends at 09:00:00. ${sentence}`);
  expect(markup).toContain(`The entry ends at 09:00:00, a new one starts now. ${sentence}`);
});
