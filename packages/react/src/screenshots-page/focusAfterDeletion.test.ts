import type { ScreenshotId, UserId } from '@glimpse/core';
import { expect, test } from 'vitest';
import { sampleCapture, sampleEntry } from '../test/sampleDay.js';
import { focusAfterDeletion } from './focusAfterDeletion.js';

const memberDay = {
  member: { id: 'bea' as UserId, name: 'Bea' },
  entries: [sampleEntry([sampleCapture(2), sampleCapture(7), sampleCapture(12)])],
};
const shots = (...names: string[]) => names.map((name) => `shot-${name}` as ScreenshotId);

test('focus goes to the next picture, else to the one before, else to the entry', () => {
  const focus = (...names: string[]) => focusAfterDeletion(memberDay, shots(...names)).screenshotId;
  expect(focus('7-1', '7-2')).toBe('shot-12-1');
  expect(focus('12-1', '12-2')).toBe('shot-7-2');
  expect(focus('7-1')).toBe('shot-7-2');
  expect(focus('2-1', '2-2', '7-1', '7-2', '12-1', '12-2')).toBeUndefined();
  expect(focusAfterDeletion(memberDay, shots('7-1', '7-2')).timeEntryId).toBe('entry');
});
