import { describe, expect, it } from 'vitest';
import { clampInterval, intervalLength, lengthWithout, unionOfIntervals } from './Interval.js';

const span = (startAt: number, endAt: number) => ({ startAt, endAt });

describe('intervals', () => {
  it('D11 have a length that is never negative', () => {
    expect(intervalLength(span(2, 5))).toBe(3);
    expect(intervalLength(span(5, 2))).toBe(0);
  });

  it('D11 are clamped to what lies inside the bounds', () => {
    expect(clampInterval(span(0, 10), span(2, 5))).toEqual(span(2, 5));
    expect(clampInterval(span(3, 10), span(2, 5))).toEqual(span(3, 5));
    expect(clampInterval(span(5, 10), span(2, 5))).toBeUndefined();
    expect(clampInterval(span(0, 2), span(2, 5))).toBeUndefined();
  });

  it('D11 are joined where they overlap or touch, whatever their order', () => {
    expect(unionOfIntervals([span(5, 7), span(0, 2), span(1, 3), span(3, 4), span(9, 9)])).toEqual([
      span(0, 4),
      span(5, 7),
    ]);
    expect(unionOfIntervals([span(0, 10), span(2, 3)])).toEqual([span(0, 10)]);
  });

  it('D11 leave what no hole covers', () => {
    expect(lengthWithout(span(0, 10), [span(8, 20), span(-5, 1), span(2, 3), span(2, 3)])).toBe(6);
    expect(lengthWithout(span(0, 10), [])).toBe(10);
    expect(lengthWithout(span(0, 10), [span(-1, 11)])).toBe(0);
    expect(lengthWithout(span(10, 0), [span(2, 3)])).toBe(0);
  });
});
