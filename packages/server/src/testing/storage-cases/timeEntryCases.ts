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
const u1 = idOf<never>('u1');

export function timeEntryCases(storage: StorageInHand): void {
  beforeEach(() =>
    storage().transaction(async (tx) => {
      await tx.workspaces.save(workspaceRow('w1'));
      await tx.workspaces.save(workspaceRow('w2'));
      await tx.users.save(userRow('u1'));
      await tx.users.save(userRow('u2'));
    }),
  );

  it('keeps every field, and replaces by id', async () => {
    const changed = entryRow('e1', {
      projectId: idOf('p1'),
      taskId: 'task',
      tagIds: [],
      billable: false,
      type: 'BREAK',
      isLocked: true,
      approvalStatus: 'APPROVED',
      endAt: null,
      deductions: [],
    });
    const read = () =>
      storage().read((r) => r.timeEntries.get({ workspaceId: w1, timeEntryId: idOf('e1') }));
    await storage().transaction((tx) => tx.timeEntries.save(entryRow('e1')));
    expect(await read()).toEqual(entryRow('e1'));
    await storage().transaction((tx) => tx.timeEntries.save(changed));
    expect(await read()).toEqual(changed);
  });

  it('V2 finds an entry in its own workspace alone', async () => {
    await storage().transaction((tx) => tx.timeEntries.save(entryRow('e1')));
    const elsewhere = { workspaceId: idOf<never>('w2'), timeEntryId: idOf<never>('e1') };
    expect(await storage().read((r) => r.timeEntries.get(elsewhere))).toBeUndefined();
  });

  it('finds the running entry of a member', async () => {
    await storage().transaction(async (tx) => {
      await tx.timeEntries.save(entryRow('e1'));
      await tx.timeEntries.save(entryRow('e2', { endAt: null }));
      await tx.timeEntries.save(entryRow('e3', { endAt: null, userId: idOf('u2') }));
    });
    const running = await storage().read((r) =>
      r.timeEntries.running({ workspaceId: w1, userId: u1 }),
    );
    expect(running?.id).toBe('e2');
    const all = await storage().read((r) => r.timeEntries.allRunning({ limit: 10 }));
    expect(all.map(({ id }) => id)).toEqual(['e2', 'e3']);
    const after = { workspaceId: w1, timeEntryId: idOf<never>('e2') };
    const rest = await storage().read((r) => r.timeEntries.allRunning({ after, limit: 10 }));
    expect(rest.map(({ id }) => id)).toEqual(['e3']);
  });

  it('lists a member’s entries, latest first, filtered and in pages', async () => {
    await storage().transaction(async (tx) => {
      for (const hour of [0, 1, 2, 3]) {
        await tx.timeEntries.save(
          entryRow(`e${hour}`, {
            startAt: NINE + hour * 60 * MINUTE,
            endAt: hour === 3 ? null : NINE + (hour * 60 + 30) * MINUTE,
            description: hour === 1 ? 'Writing 100%' : 'Reading',
            projectId: hour === 2 ? idOf('p1') : null,
            taskId: hour === 1 ? 't_1' : null,
            tagIds: hour === 0 ? [] : [`tag${hour}`, 'say "all"'],
          }),
        );
      }
    });
    const ids = async (question: object) => {
      const entries = await storage().read((r) =>
        r.timeEntries.list({ workspaceId: w1, userId: u1, offset: 0, limit: 10, ...question }),
      );
      return entries.map(({ id }) => id);
    };
    expect(await ids({})).toEqual(['e3', 'e2', 'e1', 'e0']);
    expect(await ids({ offset: 1, limit: 2 })).toEqual(['e2', 'e1']);
    expect(await ids({ inProgress: true })).toEqual(['e3']);
    expect(await ids({ inProgress: false })).toEqual(['e2', 'e1', 'e0']);
    expect(await ids({ description: 'WRIT' })).toEqual(['e1']);
    expect(await ids({ description: '0%' })).toEqual(['e1']);
    expect(await ids({ description: '_' })).toEqual([]);
    expect(await ids({ projectId: 'p1' })).toEqual(['e2']);
    expect(await ids({ hasProject: true })).toEqual(['e2']);
    expect(await ids({ taskId: 't_1' })).toEqual(['e1']);
    expect(await ids({ hasTask: true })).toEqual(['e1']);
    expect(await ids({ tagIds: ['tag1', 'tag3', 'tag'] })).toEqual(['e3', 'e1']);
    expect(await ids({ tagIds: ['say "all"'] })).toEqual(['e3', 'e2', 'e1']);
    expect(await ids({ tagIds: ['tag_', 'TAG1', 'all'] })).toEqual([]);
    expect(await ids({ from: NINE + 60 * MINUTE, to: NINE + 120 * MINUTE })).toEqual(['e1']);
  });

  it('finds entries that share time with an interval', async () => {
    const at = (startAt: number, endAt: number | null) => ({ startAt, endAt });
    await storage().transaction(async (tx) => {
      await tx.timeEntries.save(entryRow('before', at(NINE - 50, NINE)));
      await tx.timeEntries.save(entryRow('into', at(NINE - 40, NINE + 1)));
      await tx.timeEntries.save(entryRow('empty', at(NINE, NINE)));
      await tx.timeEntries.save(entryRow('over', at(NINE - 60, NINE + 900)));
      await tx.timeEntries.save(entryRow('out-of', at(NINE + 99, NINE + 900)));
      await tx.timeEntries.save(entryRow('after', at(NINE + 100, NINE + 900)));
      await tx.timeEntries.save(entryRow('running', at(NINE - 10, null)));
      await tx.timeEntries.save(entryRow('other', { ...at(NINE, NINE + 5), userId: idOf('u2') }));
    });
    const interval = { startAt: NINE, endAt: NINE + 100 };
    const found = (userIds: string[]) =>
      storage().read((r) =>
        r.timeEntries.overlapping({ workspaceId: w1, userIds: userIds.map(idOf<never>), interval }),
      );
    expect((await found(['u1'])).map(({ id }) => id)).toEqual([
      'over',
      'into',
      'running',
      'empty',
      'out-of',
    ]);
    expect((await found(['u2', 'u1'])).length).toBe(6);
    expect(await found([])).toEqual([]);
  });

  it('D9 deletes an entry with its captures, screenshots, tombstones and outcomes', async () => {
    const key = { workspaceId: w1, timeEntryIds: [idOf<never>('e1')] };
    await storage().transaction(async (tx) => {
      await tx.timeEntries.save(entryRow('e1'));
      await tx.captures.insert(captureRow('c1'));
      await tx.screenshots.insert(screenshotRow('s1'));
      await tx.screenshots.insert(screenshotRow('s2'));
      await tx.screenshots.bury([tombstoneRow(screenshotRow('s2'))]);
      await tx.outcomes.save({
        workspaceId: w1,
        timeEntryId: idOf('e1'),
        windowIndex: 3,
        outcome: { kind: 'skipped', reason: 'locked' },
      });
    });
    const rows = () =>
      storage().read(async (r) => [
        await r.timeEntries.getMany(key),
        await r.captures.ofEntries(key),
        await r.screenshots.ofEntries(key),
        await r.screenshots.tombstonesOfEntries(key),
        await r.outcomes.ofEntries(key),
      ]);
    expect((await rows()).map((list) => list.length)).toEqual([1, 1, 1, 1, 1]);
    await storage().transaction((tx) =>
      tx.timeEntries.delete({ workspaceId: w1, timeEntryId: idOf('e1') }),
    );
    expect((await rows()).map((list) => list.length)).toEqual([0, 0, 0, 0, 0]);
  });
}
