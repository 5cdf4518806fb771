import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../test/clock.js';
import { captureAt, entryFrom, shot } from '../../test/entries.js';
import { bea, KENJI } from '../../test/people.js';
import type { TimeEntryId } from '../ids/ids.js';
import { dayEffects, daysOfEffect } from './dayEffects.js';
import { planDeletion } from './planDeletion.js';

/** An entry that crosses midnight in Tokyo (15:00 UTC), with a moment on each side. */
const OVER_MIDNIGHT = entryFrom('14:00', '16:00', {
  captures: [captureAt('14:30'), captureAt('15:10'), captureAt('15:20')],
});
const OTHER = entryFrom('16:00', '17:00', { id: 'other' as TimeEntryId });

function effects(ids: string[], timeZone: string, entry = OVER_MIDNIGHT) {
  const plan = planDeletion({
    actor: bea,
    screenshotIds: ids.map((time) => shot(time)),
    entries: [entry],
  });
  const kenjis = { ...OTHER, id: 'kenjis' as TimeEntryId, userId: KENJI };
  const entries = [entry, OTHER, kenjis];
  return dayEffects({ plan, entries, timeZone, now: entry.startAt + 24 * HOUR });
}

describe('dayEffects', () => {
  it('D12 shows each day before and after, over midnight', () => {
    expect(effects(['15:10'], 'Asia/Tokyo')).toEqual([
      { userId: 'bea', day: '2026-11-19', beforeMs: HOUR, afterMs: 30 * MINUTE },
      { userId: 'bea', day: '2026-11-20', beforeMs: 2 * HOUR, afterMs: 110 * MINUTE },
    ]);
  });

  it('D12 shows only days that change', () => {
    expect(effects(['15:20'], 'Asia/Tokyo')).toEqual([
      { userId: 'bea', day: '2026-11-20', beforeMs: 2 * HOUR, afterMs: 110 * MINUTE },
    ]);
    expect(effects(['15:10'], 'UTC')).toEqual([
      { userId: 'bea', day: '2026-11-19', beforeMs: 3 * HOUR, afterMs: 140 * MINUTE },
    ]);
  });

  it('D12 takes a removed entry off its days', () => {
    const only = { ...OVER_MIDNIGHT, captures: [captureAt('14:30')] };
    expect(effects(['14:30'], 'Asia/Tokyo', only)).toEqual([
      { userId: 'bea', day: '2026-11-19', beforeMs: HOUR, afterMs: 0 },
      { userId: 'bea', day: '2026-11-20', beforeMs: 2 * HOUR, afterMs: HOUR },
    ]);
  });

  it('D12 shows no day when no time comes off', () => {
    expect(effects(['12:00'], 'UTC')).toEqual([]);
  });
});

describe('daysOfEffect', () => {
  const days = (start: string, end: string, timeZone: string) => {
    const entry = entryFrom(start, end, { captures: [captureAt('15:10')] });
    const [effect] = planDeletion({
      actor: bea,
      screenshotIds: [shot('15:10')],
      entries: [entry],
    }).entries;
    return effect && daysOfEffect(effect, timeZone);
  };

  it('V7 names every day an entry lies on, the last one only if it reaches into it', () => {
    expect(days('14:00', '16:00', 'Asia/Tokyo')).toEqual(['2026-11-19', '2026-11-20']);
    expect(days('14:00', '15:00', 'Asia/Tokyo')).toEqual(['2026-11-19']);
    expect(days('15:00', '16:00', 'Asia/Tokyo')).toEqual(['2026-11-20']);
    expect(days('14:00', '15:00:00.001', 'Asia/Tokyo')).toHaveLength(2);
    expect(days('15:00', '15:00', 'Asia/Tokyo')).toEqual(['2026-11-20']);
  });
});
