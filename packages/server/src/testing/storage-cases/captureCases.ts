import { beforeEach, expect, it } from 'vitest';
import type { StorageInHand } from '../StorageInHand.js';
import {
  captureRow,
  entryRow,
  idOf,
  MINUTE,
  NINE,
  screenshotRow,
  tombstoneRow,
  userRow,
  workspaceRow,
} from '../storedRows.js';

const w1 = idOf<never>('w1');
const e1 = idOf<never>('e1');

export function captureCases(storage: StorageInHand): void {
  beforeEach(() =>
    storage().transaction(async (tx) => {
      await tx.workspaces.save(workspaceRow('w1'));
      await tx.users.save(userRow('u1'));
      await tx.timeEntries.save(entryRow('e1'));
    }),
  );

  it('keeps every field and takes no id twice', async () => {
    await storage().transaction((tx) => tx.captures.insert(captureRow('c1', { displayCount: 2 })));
    expect(
      await storage().read((r) => r.captures.get({ workspaceId: w1, captureId: idOf('c1') })),
    ).toEqual(captureRow('c1', { displayCount: 2 }));
    await expect(
      storage().transaction((tx) => tx.captures.insert(captureRow('c1'))),
    ).rejects.toThrow();
  });

  it('lists an entry’s captures by moment, and those of a window', async () => {
    await storage().transaction(async (tx) => {
      await tx.captures.insert(captureRow('c3', { capturedAt: NINE + 9 * MINUTE, windowIndex: 1 }));
      await tx.captures.insert(captureRow('c2', { capturedAt: NINE + 4 * MINUTE }));
      await tx.captures.insert(captureRow('c1', { capturedAt: NINE + 4 * MINUTE }));
    });
    const all = await storage().read((r) =>
      r.captures.ofEntries({ workspaceId: w1, timeEntryIds: [e1, e1] }),
    );
    expect(all.map(({ id }) => id)).toEqual(['c1', 'c2', 'c3']);
    const ofWindow = await storage().read((r) =>
      r.captures.ofWindow({ workspaceId: w1, timeEntryId: e1, windowIndex: 1 }),
    );
    expect(ofWindow.map(({ id }) => id)).toEqual(['c3']);
  });

  it('T1 says of each capture whether one of its screenshots can still be seen', async () => {
    await storage().transaction(async (tx) => {
      for (const [index, id] of ['c1', 'c2', 'c3'].entries())
        await tx.captures.insert(captureRow(id, { capturedAt: NINE + index, windowIndex: index }));
      await tx.screenshots.insert(screenshotRow('s1', { expiresAt: NINE + 100 }));
      await tx.screenshots.insert(
        screenshotRow('s2', { captureId: idOf('c2'), expiresAt: NINE + 50 }),
      );
      const gone = screenshotRow('s3', { captureId: idOf('c3') });
      await tx.screenshots.insert(gone);
      await tx.screenshots.bury([tombstoneRow(gone)]);
    });
    const coverage = await storage().read((r) =>
      r.captures.coverage({ workspaceId: w1, timeEntryIds: [e1], now: NINE + 50 }),
    );
    expect([...coverage.keys()]).toEqual([e1]);
    expect(coverage.get(e1)).toEqual([
      { captureId: 'c1', at: NINE, remaining: true },
      { captureId: 'c2', at: NINE + 1, remaining: false },
      { captureId: 'c3', at: NINE + 2, remaining: false },
    ]);
  });

  it('C8 keeps one outcome per window', async () => {
    const key = { workspaceId: w1, timeEntryId: e1, windowIndex: 4 };
    const held = {
      kind: 'captured',
      captureId: idOf<never>('c1'),
      heldUntil: '2026-11-19T09:30:00Z',
    };
    await storage().transaction(async (tx) => {
      await tx.outcomes.save({ ...key, outcome: { kind: 'skipped', reason: 'asleep' } });
      await tx.outcomes.save({ ...key, outcome: { ...held, kind: 'captured' } });
      await tx.outcomes.save({
        ...key,
        windowIndex: 2,
        outcome: { kind: 'failed', reason: 'no_display' },
      });
    });
    expect(await storage().read((r) => r.outcomes.get(key))).toEqual(held);
    expect(await storage().read((r) => r.outcomes.get({ ...key, windowIndex: 9 }))).toBeUndefined();
    const all = await storage().read((r) =>
      r.outcomes.ofEntries({ workspaceId: w1, timeEntryIds: [e1] }),
    );
    expect(all.map(({ windowIndex }) => windowIndex)).toEqual([2, 4]);
  });
}
