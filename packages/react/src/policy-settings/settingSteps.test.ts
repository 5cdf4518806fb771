import { DEFAULT_POLICY_BOUNDS } from '@glimpse/core';
import { expect, test } from 'vitest';
import { intervalSteps, retentionSteps } from './settingSteps.js';

test('steps lie within the bounds of the workspace, ends included', () => {
  const { intervalSeconds, retentionDays } = DEFAULT_POLICY_BOUNDS;
  expect(intervalSteps(intervalSeconds, 300).at(0)).toBe(60);
  expect(intervalSteps(intervalSeconds, 300).at(-1)).toBe(1800);
  expect(retentionSteps(retentionDays, 7)).toContain(365);
  expect(retentionSteps({ min: 4, max: 9 }, 7)).toEqual([4, 5, 7, 9]);
});

test('a value between the steps is one of them, so that it can be left and found again', () => {
  expect(intervalSteps({ min: 60, max: 300 }, 90)).toEqual([60, 90, 120, 180, 240, 300]);
});
