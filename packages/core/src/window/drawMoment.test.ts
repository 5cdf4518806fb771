import { describe, expect, it } from 'vitest';
import { clock, from } from '../../test/clock.js';
import type { RandomSource } from '../random/RandomSource.js';
import { drawMoment } from './drawMoment.js';

/** A source that yields one byte for ever: 0 is the least that can be drawn, and so on. */
function constant(byte: number): RandomSource {
  return { bytes: (length) => new Uint8Array(length).fill(byte) };
}

const WINDOW = from('09:00', '09:05');

describe('drawMoment', () => {
  it('C2 draws from the whole window, its first millisecond included', () => {
    expect(drawMoment(WINDOW, 0, constant(0))).toBe(clock('09:00'));
  });

  it('C2 draws from what is left of the window', () => {
    expect(drawMoment(WINDOW, clock('09:04'), constant(0))).toBe(clock('09:04'));
    expect(drawMoment(WINDOW, clock('09:04:59.999'), constant(7))).toBe(clock('09:04:59.999'));
    expect(drawMoment(WINDOW, clock('09:04:59.999') - 0.5, constant(0))).toBe(
      clock('09:04:59.999'),
    );
  });

  it('C2 draws the last millisecond of a window that ends within one', () => {
    const window = { startAt: 0, endAt: 1.5 };
    expect(drawMoment(window, 1, constant(0))).toBe(1);
    expect(drawMoment(window, 2, constant(0))).toBeUndefined();
  });

  it('C2 draws nothing when nothing is left', () => {
    expect(drawMoment(WINDOW, clock('09:05'), constant(0))).toBeUndefined();
    expect(drawMoment(from('09:05', '09:00'), 0, constant(0))).toBeUndefined();
  });
});
