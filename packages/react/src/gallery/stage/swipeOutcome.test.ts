import { expect, test } from 'vitest';
import { swipeOutcome } from './swipeOutcome.js';

const slow = { dy: 0, elapsedMs: 1000, isRtl: false };

test('V5 a swipe of 48 pixels turns, a shorter slow one does not', () => {
  expect(swipeOutcome({ ...slow, dx: -48 })).toBe(1);
  expect(swipeOutcome({ ...slow, dx: 48 })).toBe(-1);
  expect(swipeOutcome({ ...slow, dx: -47 })).toBe('stay');
});

test('V5 a quick flick turns as well', () => {
  expect(swipeOutcome({ ...slow, dx: -24, elapsedMs: 50 })).toBe(1);
  expect(swipeOutcome({ ...slow, dx: -4, elapsedMs: 1 })).toBe('stay');
});

test('V5 turns the other way where writing goes from right to left', () => {
  expect(swipeOutcome({ ...slow, dx: -48, isRtl: true })).toBe(-1);
});

test('a swipe down of 96 pixels closes', () => {
  expect(swipeOutcome({ ...slow, dx: 3, dy: 96 })).toBe('close');
  expect(swipeOutcome({ ...slow, dx: 3, dy: 95 })).toBe('stay');
  expect(swipeOutcome({ ...slow, dx: 3, dy: -200 })).toBe('stay');
});
