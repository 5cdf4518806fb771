import { describe, expect, it } from 'vitest';
import { clock, from } from '../../test/clock.js';
import { captureAt, entryFrom } from '../../test/entries.js';
import { ownedIntervals } from './ownedIntervals.js';

function owned(entry: ReturnType<typeof entryFrom>, ...times: string[]) {
  const captures = times.map((time) => captureAt(time));
  return Object.fromEntries(ownedIntervals(entry, captures));
}

describe('ownedIntervals', () => {
  it('D5 gives each capture the time since the one before it, the first since the start', () => {
    expect(owned(entryFrom('09:00', '10:00'), '09:03', '09:07', '09:14')).toEqual({
      '09:03': from('09:00', '09:03'),
      '09:07': from('09:03', '09:07'),
      '09:14': from('09:07', '09:14'),
    });
  });

  it('D5 goes by time, not by the order of arrival', () => {
    expect(owned(entryFrom('09:00', '10:00'), '09:07', '09:03')).toEqual({
      '09:03': from('09:00', '09:03'),
      '09:07': from('09:03', '09:07'),
    });
  });

  it('D5 leaves the tail after the last capture to nobody', () => {
    const all = Object.values(owned(entryFrom('09:00', '10:00'), '09:55'));
    expect(all).toEqual([from('09:00', '09:55')]);
  });

  it('D5 gives a moment before the start, and a second one at the same instant, nothing', () => {
    expect(owned(entryFrom('09:00', '10:00'), '08:59:57', '09:03')).toEqual({
      '09:03': from('09:00', '09:03'),
    });
    const twins = [
      { id: 'b', at: clock('09:03') },
      { id: 'a', at: clock('09:03') },
    ];
    expect([...ownedIntervals(entryFrom('09:00', '10:00'), twins)]).toEqual([
      ['a', from('09:00', '09:03')],
    ]);
  });

  it('D11 clamps to the entry as it was edited since', () => {
    const times = ['09:03', '09:30', '09:50'];
    expect(owned(entryFrom('09:10', '09:40'), ...times)).toEqual({
      '09:30': from('09:10', '09:30'),
      '09:50': from('09:30', '09:40'),
    });
    expect(owned(entryFrom('14:00', '15:00'), ...times)).toEqual({});
    expect(owned(entryFrom('07:00', '08:00'), ...times)).toEqual({
      '09:03': from('07:00', '08:00'),
    });
  });

  it('D5 knows what is owned while the timer still runs', () => {
    expect(owned(entryFrom('09:00', null), '09:03')).toEqual({ '09:03': from('09:00', '09:03') });
  });

  it('D1 counts in whole seconds of the entry, so that totals drop by what was named', () => {
    expect(owned(entryFrom('09:00', '10:00'), '09:03:20.900', '09:07:40.100')).toEqual({
      '09:03:20.900': from('09:00', '09:03:20'),
      '09:07:40.100': from('09:03:20', '09:07:40'),
    });
    expect(owned(entryFrom('09:00:00.250', '10:00'), '09:03:20.200')).toEqual({
      '09:03:20.200': from('09:00:00.250', '09:03:19.250'),
    });
  });
});
