import { expect, test } from 'vitest';
import { createFormats } from '../formats/createFormats.js';
import { en } from '../messages/en/en.js';
import { deletionPrice } from './deletionPrice.js';

const words = {
  messages: en,
  formats: createFormats({ locale: 'en-GB', timeZone: 'Europe/Berlin', messages: en }),
};

test('D1 the trash names its price in minutes and seconds', () => {
  const preview = {
    allowed: true,
    outcome: { fate: 'reduced', reason: 'owned_time' },
    subtractedMs: 159_000,
  } as const;
  expect(deletionPrice(preview, words)).toBe('Delete, 2 min 39 s come off');
});

test('D6 D8 the trash says when the entry goes, and when no time changes', () => {
  const gone = { fate: 'deleted', reason: 'only_screenshot' } as const;
  const free = { fate: 'unchanged', reason: 'admin' } as const;
  expect(deletionPrice({ allowed: true, outcome: gone, subtractedMs: 5000 }, words)).toBe(
    'Delete, and the whole entry with it',
  );
  expect(deletionPrice({ allowed: true, outcome: free, subtractedMs: 0 }, words)).toBe(
    'Delete. No time changes',
  );
});

test('D3 D4 the trash says why it cannot act', () => {
  expect(deletionPrice({ allowed: false, code: 'timer_running' }, words)).toBe(
    'Stop the timer to delete',
  );
  expect(deletionPrice({ allowed: false, code: 'entry_approved' }, words)).toBe(
    'Only an admin can delete this',
  );
});
