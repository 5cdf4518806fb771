import type { UserId } from '@glimpse/core';
import { describe, expect, test } from 'vitest';
import { capturedAt, minute, sampleCapture, sampleEntry, sampleWindow } from '../test/sampleDay.js';
import { windowSlots } from './windowSlots.js';

const skipped = (reason: 'paused' | 'locked') => ({ kind: 'skipped', reason }) as const;

function words(entry: Parameters<typeof windowSlots>[0]): string[] {
  return windowSlots(entry).map((item) =>
    item.kind === 'capture' ? 'picture' : `${item.reason} ${item.windows}`,
  );
}

describe('windowSlots', () => {
  test('C8 joins neighbouring windows with one reason into one slot', () => {
    const entry = sampleEntry(
      [sampleCapture(2), sampleCapture(17)],
      [
        sampleWindow(0, capturedAt(2)),
        sampleWindow(1, skipped('paused')),
        sampleWindow(2, skipped('paused')),
        sampleWindow(3, capturedAt(17)),
        sampleWindow(4, skipped('paused')),
        sampleWindow(5, skipped('locked')),
      ],
    );
    expect(words(entry)).toEqual(['picture', 'paused 2', 'picture', 'paused 1', 'locked 1']);
  });

  test('C8 keeps windows apart that failed for different reasons, or do not touch', () => {
    const entry = sampleEntry(
      [],
      [
        sampleWindow(0, { kind: 'failed', reason: 'no_display' }),
        sampleWindow(1, { kind: 'failed', reason: 'refused' }),
        sampleWindow(3, { kind: 'failed', reason: 'refused' }),
      ],
    );
    expect(words(entry)).toEqual(['failed 1', 'failed 1', 'failed 1']);
  });

  test('D5 keeps the slot of a deleted moment, with who deleted it and what came off', () => {
    const by = { id: 'bea' as UserId, name: 'Bea Castellano' };
    const deleted = { id: 'x' as never, displayNumber: 1, fate: 'deleted_by_member', by } as const;
    const capture = {
      ...sampleCapture(7, 0),
      deleted: [{ ...deleted, at: minute(70) }],
      takenOffMs: 461_000,
    };
    expect(windowSlots(sampleEntry([capture]))).toMatchObject([
      { reason: 'deleted', by: { name: 'Bea Castellano' }, takenOffMs: 461_000, windows: 0 },
    ]);
  });

  test('T1 says that a moment expired when nobody deleted it', () => {
    expect(windowSlots(sampleEntry([sampleCapture(7, 0)]))).toMatchObject([{ reason: 'expired' }]);
  });
});
