import { expect, test } from 'vitest';
import { sampleCapture, sampleEntry } from '../test/sampleDay.js';
import { momentRows } from './momentRows.js';
import { windowSlots } from './windowSlots.js';

function rowsOf(displays: number[], columns: number): number[] {
  const entry = sampleEntry(displays.map((count, index) => sampleCapture(index, count)));
  return momentRows(windowSlots(entry), columns).map((row) => row.length);
}

test('V4 keeps the displays of a moment together, in as many rows as they need', () => {
  expect(rowsOf([2, 2, 2, 2, 2], 4)).toEqual([2, 2, 1]);
  expect(rowsOf([2, 2, 2], 5)).toEqual([2, 1]);
  expect(rowsOf([1, 1, 3, 1], 4)).toEqual([2, 2]);
  expect(rowsOf([3, 3], 2)).toEqual([1, 1]);
  expect(rowsOf([], 4)).toEqual([]);
});
