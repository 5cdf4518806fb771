import { captureIdSchema, timeEntryIdSchema, workspaceIdSchema } from '@glimpse/core';
import { describe, expect, test } from 'vitest';

import type { AgentStore } from '../ports/AgentStore.js';
import type { SpoolItem } from '../ports/CaptureSpool.js';
import type { WindowRecord } from '../ports/WindowLedger.js';
import { buildSpoolItem } from './describeCaptureSpool.js';

const entryId = timeEntryIdSchema.parse('e1');

/** A window that was skipped for a lock; `overrides` says what matters to a test. */
export function buildWindowRecord(
  windowIndex: number,
  overrides: Partial<WindowRecord> = {},
): WindowRecord {
  return {
    workspaceId: workspaceIdSchema.parse('w1'),
    timeEntryId: entryId,
    windowIndex,
    startedAt: 1_000 * windowIndex,
    outcome: { kind: 'skipped', reason: 'locked' },
    ...overrides,
  };
}

/** One of the two displays of a capture. */
function buildHalf(id: string, heldUntilAt: number | undefined): SpoolItem {
  const item = buildSpoolItem(id, { heldUntilAt });
  return { ...item, metadata: { ...item.metadata, displayCount: 2 } };
}

/** What every {@link AgentStore} does beyond its spool. */
export function describeAgentStore(
  name: string,
  openStore: (options: { maxBytes?: number }) => AgentStore,
): void {
  const captured = buildWindowRecord(4, {
    outcome: { kind: 'captured', captureId: captureIdSchema.parse('c1') },
  });

  describe(`${name} as an agent store`, () => {
    test('C2 remembers the last settled window of each entry', async () => {
      const { windows } = openStore({});
      expect(await windows.lastSettled(entryId)).toBeUndefined();
      await windows.settle(buildWindowRecord(11));
      await windows.settle(buildWindowRecord(2));
      await windows.settle(buildWindowRecord(40, { timeEntryId: timeEntryIdSchema.parse('e2') }));
      expect(await windows.lastSettled(entryId)).toBe(11);
    });

    test('C8 reports every window once, and again when its outcome is corrected', async () => {
      const { windows } = openStore({});
      await windows.settle(buildWindowRecord(2));
      await windows.settle(buildWindowRecord(1));
      const waiting = await windows.unreported();
      expect(waiting).toEqual([buildWindowRecord(1), buildWindowRecord(2)]);
      for (const record of waiting) await windows.markReported(record);
      expect(await windows.unreported()).toEqual([]);

      const corrected = buildWindowRecord(2, {
        outcome: { kind: 'skipped', reason: 'other_device' },
      });
      await windows.settle(corrected);
      await windows.markReported(buildWindowRecord(2));
      expect(await windows.unreported()).toEqual([corrected]);
    });

    test('lists and forgets windows by when they began', async () => {
      const { windows } = openStore({});
      for (const index of [1, 2, 3]) await windows.settle(buildWindowRecord(index));
      expect((await windows.list(2_000)).map(({ windowIndex }) => windowIndex)).toEqual([2, 3]);
      await windows.forgetBefore(3_000);
      expect((await windows.list(0)).map(({ windowIndex }) => windowIndex)).toEqual([3]);
    });

    test('C6 keeps a capture and settles its window in one stroke', async () => {
      const { spool, windows, keepCapture } = openStore({});
      expect(await keepCapture([buildSpoolItem('s1'), buildSpoolItem('s2')], captured)).toEqual({
        added: true,
      });
      expect((await spool.size()).items).toBe(2);
      expect(await windows.list(0)).toEqual([captured]);
    });

    test('C6 settles nothing when there is no room for the capture', async () => {
      const { spool, windows, keepCapture } = openStore({ maxBytes: 15 });
      expect(await keepCapture([buildSpoolItem('s1'), buildSpoolItem('s2')], captured)).toEqual({
        added: false,
        reason: 'spool_full',
      });
      expect((await spool.size()).items).toBe(0);
      expect(await windows.list(0)).toEqual([]);
    });

    test('C10 destroys a held capture and writes its discard down in one stroke', async () => {
      const store = openStore({});
      await store.keepCapture([buildHalf('s1', 5_000), buildHalf('s2', 5_000)], captured);
      const [item] = await store.spool.list();
      const { captureId, timeEntryId } = item!.metadata;
      expect(await store.discardCapture(captureId, 5_000)).toBeUndefined();
      expect((await store.spool.size()).items).toBe(2);

      const discard = await store.discardCapture(captureId, 4_999);
      expect(discard).toMatchObject({ captureId, timeEntryId, screenshotIds: ['s1', 's2'] });
      expect((await store.spool.size()).items).toBe(0);
      expect(await store.discardCapture(captureId, 4_999)).toBeUndefined();

      expect(await store.discards.unreported()).toEqual([discard]);
      await store.discards.markReported(captureId);
      expect(await store.discards.unreported()).toEqual([]);
      expect(await store.discards.list(0)).toEqual([discard]);
      await store.discards.forgetBefore(Number.MAX_SAFE_INTEGER);
      expect(await store.discards.list(0)).toEqual([]);
    });

    test('C10 discards nothing of which a picture may have been sent', async () => {
      const store = openStore({});
      const items = [buildHalf('s1', 5_000), buildHalf('s2', undefined)];
      await store.keepCapture(items, captured);
      const [item] = await store.spool.list();
      expect(await store.discardCapture(item!.metadata.captureId, 0)).toBeUndefined();
      await store.spool.erase([items[1]!.id]);
      expect(await store.discardCapture(item!.metadata.captureId, 0)).toBeUndefined();
      expect(await store.discards.list(0)).toEqual([]);
    });

    test('keeps notes until they are replaced or destroyed', async () => {
      const store = openStore({});
      await store.writeNote('paused-until', '5');
      await store.writeNote('paused-until', '6');
      expect(await store.readNote('paused-until')).toBe('6');
      await store.writeNote('paused-until', undefined);
      expect(await store.readNote('paused-until')).toBeUndefined();
    });
  });
}
