import { describe, expect, it } from 'vitest';
import { clock, from, HOUR, MINUTE } from '../../test/clock.js';
import { entryInterval, isRunning, trackedMs, trackedMsWithin } from './trackedTime.js';

const NOW = clock('10:30');
const STOPPED = { ...from('09:00', '10:00'), deductions: [] };
const RUNNING = { startAt: clock('09:00'), endAt: null, deductions: [] };

describe('trackedMs', () => {
  it('D11 is the length of the entry, until now while the timer runs', () => {
    expect(trackedMs(STOPPED, NOW)).toBe(HOUR);
    expect(trackedMs(RUNNING, NOW)).toBe(90 * MINUTE);
    expect([isRunning(RUNNING), isRunning(STOPPED)]).toEqual([true, false]);
  });

  it('D11 takes the union of what was subtracted off, once', () => {
    const deductions = [from('09:00', '09:10'), from('09:05', '09:20'), from('09:05', '09:20')];
    expect(trackedMs({ ...STOPPED, deductions }, NOW)).toBe(40 * MINUTE);
  });

  it('D11 clamps subtractions to the entry as it is now', () => {
    const deductions = [from('08:00', '09:10'), from('09:55', '12:00'), from('06:00', '07:00')];
    expect(trackedMs({ ...STOPPED, deductions }, NOW)).toBe(45 * MINUTE);
    expect(trackedMs({ ...STOPPED, deductions: [from('08:00', '12:00')] }, NOW)).toBe(0);
  });

  it('D11 is zero, never negative, for a timer that starts in the future', () => {
    expect(entryInterval(RUNNING, clock('08:00'))).toEqual(from('09:00', '09:00'));
    expect(trackedMs(RUNNING, clock('08:00'))).toBe(0);
  });
});

describe('trackedMsWithin', () => {
  it('V7 is the share of an entry that falls on a day', () => {
    const entry = { ...STOPPED, deductions: [from('09:20', '09:40')] };
    expect(trackedMsWithin(entry, from('08:00', '09:30'), NOW)).toBe(20 * MINUTE);
    expect(trackedMsWithin(entry, from('09:30', '12:00'), NOW)).toBe(20 * MINUTE);
    expect(trackedMsWithin(entry, from('10:00', '12:00'), NOW)).toBe(0);
    expect(trackedMsWithin(RUNNING, from('10:00', '12:00'), NOW)).toBe(30 * MINUTE);
  });
});
