import { expect, test } from 'vitest';

import { NO_PAINT, selectPaint } from './selectPaint.js';

test('colours go to terminals alone, and to no one who wants none', () => {
  expect(selectPaint(true, { TERM: 'xterm' }).good('on')).toBe('\u001b[32mon\u001b[39m');
  expect(selectPaint(false, {})).toBe(NO_PAINT);
  expect(selectPaint(true, { NO_COLOR: '1' })).toBe(NO_PAINT);
  expect(selectPaint(true, { TERM: 'dumb' })).toBe(NO_PAINT);
});
