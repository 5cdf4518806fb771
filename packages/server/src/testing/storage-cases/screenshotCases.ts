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
const DAY = 24 * 60 * MINUTE;

export function screenshotCases(storage: StorageInHand): void {
  beforeEach(() =>
    storage().transaction(async (tx) => {
      await tx.workspaces.save(workspaceRow('w1'));
      await tx.workspaces.save(workspaceRow('w2'));
      await tx.users.save(userRow('u1'));
      await tx.users.save(userRow('u2'));
      await tx.timeEntries.save(entryRow('e1'));
      await tx.timeEntries.save(entryRow('e2', { userId: idOf('u2') }));
      await tx.captures.insert(captureRow('c1'));
      await tx.captures.insert(captureRow('c2', { userId: idOf('u2'), timeEntryId: idOf('e2') }));
    }),
  );
  const insert = (...rows: Parameters<typeof screenshotRow>[]) =>
    storage().transaction(async (tx) => {
      for (const row of rows) await tx.screenshots.insert(screenshotRow(...row));
    });
  const read = (id: string, workspaceId = 'w1') =>
    storage().read((r) =>
      r.screenshots.get({ workspaceId: idOf(workspaceId), screenshotId: idOf(id) }),
    );
  const ofU2 = {
    userId: idOf<never>('u2'),
    timeEntryId: idOf<never>('e2'),
    captureId: idOf<never>('c2'),
  };

  it('keeps every field, in its own workspace, and takes no id twice', async () => {
    await insert(['s1']);
    expect(await read('s1')).toEqual(screenshotRow('s1'));
    expect(await read('s1', 'w2')).toBeUndefined();
    await expect(insert(['s1'])).rejects.toThrow();
  });

  it('lists those of entries by moment, then display', async () => {
    const second = { ...screenshotRow('s').display, number: 2 };
    await insert(['s3', { capturedAt: NINE + 9 }], ['s2', { capturedAt: NINE, display: second }]);
    await insert(['s1', { capturedAt: NINE }], ['s9', ofU2]);
    const timeEntryIds = [idOf<never>('e1')];
    const rows = await storage().read((r) =>
      r.screenshots.ofEntries({ workspaceId: w1, timeEntryIds }),
    );
    expect(rows.map(({ id }) => id)).toEqual(['s1', 's2', 's3']);
  });

  it('D13 leaves a tombstone in place of the row', async () => {
    await insert(['s1'], ['s2']);
    const grave = tombstoneRow(screenshotRow('s1'), { fate: 'deleted_by_admin', by: idOf('u2') });
    await storage().transaction((tx) => tx.screenshots.bury([grave]));
    expect(await read('s1')).toBeUndefined();
    expect(await read('s2')).toBeDefined();
    const screenshotIds = [idOf<never>('s1'), idOf<never>('s2')];
    expect(
      await storage().read((r) => r.screenshots.tombstones({ workspaceId: w1, screenshotIds })),
    ).toEqual([grave]);
    expect(
      (await storage().read((r) => r.screenshots.getMany({ workspaceId: w1, screenshotIds }))).map(
        ({ id }) => id,
      ),
    ).toEqual(['s2']);
  });

  it('V7 T1 counts by member what lies in the day and has not expired', async () => {
    await insert(
      ['s1', { capturedAt: NINE }],
      ['s2', { capturedAt: NINE }],
      ['s3', { capturedAt: NINE + DAY }],
      ['s4', { ...ofU2, capturedAt: NINE + DAY - 1 }],
      ['s5', { capturedAt: NINE + 1, expiresAt: NINE + 500 }],
      ['s6', { capturedAt: NINE, workspaceId: idOf('w2') }],
    );
    const count = (now: number, userIds?: never[]) =>
      storage().read(async (r) =>
        [
          ...(await r.screenshots.dayCounts({
            workspaceId: w1,
            interval: { startAt: NINE, endAt: NINE + DAY },
            now,
            userIds,
          })),
        ].sort((a, b) => (a.userId < b.userId ? -1 : 1)),
      );
    const u2 = { userId: 'u2', screenshots: 1, moments: 1 };
    expect(await count(NINE + 499)).toEqual([{ userId: 'u1', screenshots: 3, moments: 1 }, u2]);
    expect(await count(NINE + 500)).toEqual([{ userId: 'u1', screenshots: 2, moments: 1 }, u2]);
    expect(await count(NINE + 500, [idOf<never>('u2')])).toEqual([u2]);
    expect(await count(NINE + 500, [])).toEqual([]);
    await storage().transaction((tx) => tx.screenshots.bury([tombstoneRow(screenshotRow('s1'))]));
    expect((await count(NINE + 500))[0]).toEqual({ userId: 'u1', screenshots: 1, moments: 1 });
  });

  it('T1 brings the end of life forward, never back', async () => {
    await insert(['s1', { capturedAt: NINE, expiresAt: NINE + 7 * DAY }]);
    await insert(['s2', { capturedAt: NINE, expiresAt: NINE + DAY }]);
    await storage().transaction((tx) =>
      tx.screenshots.capExpiry({ workspaceId: w1, retentionMs: 3 * DAY }),
    );
    expect((await read('s1'))?.expiresAt).toBe(NINE + 3 * DAY);
    expect((await read('s2'))?.expiresAt).toBe(NINE + DAY);
  });

  it('T1 finds what has expired, earliest first, in batches', async () => {
    await insert(['s1', { expiresAt: NINE + 3 }], ['s2', { expiresAt: NINE + 2 }]);
    await insert(['s3', { expiresAt: NINE + 4 }]);
    const expired = (limit: number) =>
      storage().read((r) => r.screenshots.expired({ now: NINE + 3, limit }));
    expect((await expired(10)).map(({ id }) => id)).toEqual(['s2', 's1']);
    expect((await expired(1)).map(({ id }) => id)).toEqual(['s2']);
  });

  it('lists all of a workspace or of a member in pages', async () => {
    await insert(['s1'], ['s2', ofU2], ['s3']);
    const list = async (page: object) => {
      const rows = await storage().read((r) =>
        r.screenshots.listAll({ workspaceId: w1, limit: 2, ...page }),
      );
      return rows.map(({ id }) => id);
    };
    expect([await list({}), await list({ after: 's2' })]).toEqual([['s1', 's2'], ['s3']]);
    expect(await list({ userId: 'u1' })).toEqual(['s1', 's3']);
  });

  it('knows its blobs, and which of them are doomed', async () => {
    await insert(['s1']);
    expect(await storage().read((r) => r.screenshots.knownBlobKeys(['w1/s1', 'w1/x']))).toEqual(
      new Set(['w1/s1']),
    );
    await storage().transaction(async (tx) => {
      await tx.doomedBlobs.add(['b1', 'b2']);
      await tx.doomedBlobs.add(['b2', 'b3']);
      await tx.doomedBlobs.remove(['b1', 'none']);
    });
    expect([...(await storage().read((r) => r.doomedBlobs.list(10)))].sort()).toEqual(['b2', 'b3']);
    expect(await storage().read((r) => r.doomedBlobs.count())).toBe(2);
  });

  it('finds keys of other master keys and replaces them', async () => {
    await insert(['s1'], ['s2', { key: { masterKeyId: 'm2', wrapped: 'BBBB' } }]);
    const others = () =>
      storage().read((r) => r.screenshots.wrappedByOthers({ masterKeyId: 'm2', limit: 9 }));
    expect((await others()).map(({ id }) => id)).toEqual(['s1']);
    const key = { masterKeyId: 'm2', wrapped: 'CCCC' };
    await storage().transaction((tx) =>
      tx.screenshots.setKey({ workspaceId: w1, screenshotId: idOf('s1'), key }),
    );
    expect(await others()).toEqual([]);
    expect((await read('s1'))?.key).toEqual(key);
  });
}
