import {
  captureIdSchema,
  deviceIdSchema,
  screenshotIdSchema,
  timeEntryIdSchema,
  workspaceIdSchema,
} from '@glimpse/core';
import { describe, expect, test } from 'vitest';

import type { CaptureSpool, SpoolItem } from '../ports/CaptureSpool.js';

/** A spool item with made-up contents; `overrides` says what matters to a test. */
export function buildSpoolItem(id: string, overrides: Partial<SpoolItem> = {}): SpoolItem {
  return {
    id: screenshotIdSchema.parse(id),
    workspaceId: workspaceIdSchema.parse('w1'),
    metadata: {
      captureId: captureIdSchema.parse('c1'),
      timeEntryId: timeEntryIdSchema.parse('e1'),
      capturedAt: '2026-11-19T09:33:41Z',
      windowIndex: 3,
      policyVersion: 2,
      deviceId: deviceIdSchema.parse('d1'),
      display: { number: 1, x: 0, y: 0, width: 1920, height: 1080, scale: 1 },
      displayCount: 1,
      obscure: 'greek',
      sha256: 'ab'.repeat(32),
    },
    image: new TextEncoder().encode(`image of ${id}`),
    expiresAt: 9_000_000,
    ...overrides,
  };
}

/** What every {@link CaptureSpool} does. */
export function describeCaptureSpool(
  name: string,
  openSpool: (options: { maxBytes?: number }) => CaptureSpool | Promise<CaptureSpool>,
): void {
  const idsOf = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

  describe(`${name} as a capture spool`, () => {
    test('C6 gives items back whole, in the order in which they came', async () => {
      const spool = await openSpool({});
      const first = buildSpoolItem('s1');
      await spool.add([first, buildSpoolItem('s2')]);
      await spool.add([buildSpoolItem('s0')]);

      expect(idsOf(await spool.list())).toEqual(['s1', 's2', 's0']);
      const { image, ...due } = (await spool.nextDue(0))!;
      const { image: kept, ...given } = first;
      expect(due).toMatchObject(given);
      expect([...image]).toEqual([...kept]);
    });

    test('C6 keeps an id once, as it first came', async () => {
      const spool = await openSpool({});
      await spool.add([buildSpoolItem('s1')]);
      await spool.add([buildSpoolItem('s1', { expiresAt: 5 }), buildSpoolItem('s2')]);
      expect((await spool.list()).map(({ id, expiresAt }) => [id, expiresAt])).toEqual([
        ['s1', 9_000_000],
        ['s2', 9_000_000],
      ]);
    });

    test('C6 lets later items pass one that failed, until its time comes', async () => {
      const spool = await openSpool({});
      await spool.add([buildSpoolItem('s1'), buildSpoolItem('s2')]);
      const [first, second] = await spool.list();
      expect((await spool.nextDue(0, [first!.id]))?.id).toBe('s2');
      await spool.postpone(first!.id, { nextAttemptAt: 500, code: 'network' });

      expect((await spool.nextDue(499))?.id).toBe('s2');
      expect(await spool.nextDue(500)).toMatchObject({
        id: 's1',
        attempts: 1,
        lastCode: 'network',
      });
      await spool.erase([second!.id]);
      expect(await spool.nextDue(499)).toBeUndefined();
      expect(await spool.nextDueAt()).toBe(500);
    });

    test('C6 tries everything at once when told that the way is free again', async () => {
      const spool = await openSpool({});
      await spool.add([buildSpoolItem('s1')]);
      await spool.postpone(buildSpoolItem('s1').id, { nextAttemptAt: 500, code: 'network' });
      await spool.retryAll();
      expect((await spool.nextDue(0))?.id).toBe('s1');
    });

    test('C10 keeps a held item back until its time, also when everything is tried', async () => {
      const spool = await openSpool({});
      await spool.add([buildSpoolItem('s1', { heldUntilAt: 700 })]);
      await spool.retryAll();
      expect(await spool.nextDue(699)).toBeUndefined();
      expect(await spool.nextDueAt()).toBe(700);
      expect((await spool.nextDue(700))?.id).toBe('s1');
    });

    test('erases what it is told to and nothing else', async () => {
      const spool = await openSpool({});
      await spool.add([buildSpoolItem('s1'), buildSpoolItem('s2'), buildSpoolItem('s3')]);
      await spool.erase([buildSpoolItem('s1').id, buildSpoolItem('s3').id, buildSpoolItem('x').id]);
      expect(idsOf(await spool.list())).toEqual(['s2']);
      expect(await spool.size()).toEqual({ items: 1, bytes: 'image of s2'.length });
    });

    test('clears everything and says how much it was', async () => {
      const spool = await openSpool({});
      await spool.add([buildSpoolItem('s1'), buildSpoolItem('s2')]);
      expect(await spool.clear()).toBe(2);
      expect(await spool.size()).toEqual({ items: 0, bytes: 0 });
    });

    test('C6 takes all displays of a capture or none when it is full', async () => {
      const spool = await openSpool({ maxBytes: 25 });
      expect(await spool.add([buildSpoolItem('s1')])).toEqual({ added: true });
      expect(await spool.add([buildSpoolItem('s2'), buildSpoolItem('s3')])).toEqual({
        added: false,
        reason: 'spool_full',
      });
      expect(idsOf(await spool.list())).toEqual(['s1']);
      expect(await spool.add([buildSpoolItem('s4')])).toEqual({ added: true });
    });

    test('an empty spool has nothing due', async () => {
      const spool = await openSpool({});
      expect(await spool.nextDue(Number.MAX_SAFE_INTEGER)).toBeUndefined();
      expect(await spool.nextDueAt()).toBeUndefined();
      expect(await spool.size()).toEqual({ items: 0, bytes: 0 });
    });
  });
}
