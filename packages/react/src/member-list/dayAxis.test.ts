import { describe, expect, test } from 'vitest';
import { dayAxis, placeOnAxis } from './dayAxis.js';

const HOUR = 3_600_000;
const startAt = Date.parse('2026-11-18T23:00:00Z');
const bounds = { startAt, endAt: startAt + 24 * HOUR };
const run = (from: number, to: number) => ({
  start: new Date(startAt + from * HOUR).toISOString(),
  end: new Date(startAt + to * HOUR).toISOString(),
  state: 'captured' as const,
});
const hours = (axis: { startAt: number; endAt: number }) => [
  (axis.startAt - startAt) / HOUR,
  (axis.endAt - startAt) / HOUR,
];

describe('dayAxis', () => {
  test('spans the whole hours in which anyone tracked time', () => {
    expect(hours(dayAxis({ bounds, runs: [run(7.25, 9), run(10, 18.1)] }))).toEqual([7, 19]);
  });

  test('spans at least eight hours, and the middle of the day when nobody tracked time', () => {
    expect(hours(dayAxis({ bounds, runs: [run(12, 12.5)] }))).toEqual([9, 17]);
    expect(hours(dayAxis({ bounds, runs: [] }))).toEqual([9, 17]);
  });

  test('stays within the day at both of its ends', () => {
    expect(hours(dayAxis({ bounds, runs: [run(0, 0.5)] }))).toEqual([0, 8]);
    expect(hours(dayAxis({ bounds, runs: [run(23.5, 24)] }))).toEqual([16, 24]);
  });

  test('V7 ends with a day of 23 or 25 hours', () => {
    for (const length of [23, 25]) {
      const short = { startAt, endAt: startAt + length * HOUR };
      const axis = dayAxis({ bounds: short, runs: [run(0, 1), run(length - 1, length)] });
      expect(hours(axis)).toEqual([0, length]);
    }
  });

  test('marks at most seven hours, none of them at an end', () => {
    for (let from = 0; from < 16; from += 1) {
      const axis = dayAxis({ bounds, runs: [run(from, 24)] });
      expect(axis.marks.length).toBeLessThanOrEqual(7);
      expect(axis.marks.every((mark) => mark > axis.startAt && mark < axis.endAt)).toBe(true);
    }
  });
});

test('a stretch that reaches beyond the axis is cut at its ends', () => {
  const axis = { startAt: 0, endAt: 1000 };
  expect(placeOnAxis(axis, 250, 500)).toEqual({ at: 25, for: 25 });
  expect(placeOnAxis(axis, -100, 2000)).toEqual({ at: 0, for: 100 });
  expect(placeOnAxis(axis, 2000, 3000)).toMatchObject({ for: 0 });
});
