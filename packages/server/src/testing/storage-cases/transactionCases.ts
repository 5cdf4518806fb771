import { expect, it } from 'vitest';
import type { StorageInHand } from '../StorageInHand.js';
import { entryRow, idOf, membershipRow, userRow, workspaceRow } from '../storedRows.js';

const key = { workspaceId: idOf<never>('w1'), timeEntryId: idOf<never>('e1') };

export function transactionCases(storage: StorageInHand): void {
  it('keeps all of what a transaction wrote', async () => {
    const answer = await storage().transaction(async (tx) => {
      await tx.users.save(userRow('u1'));
      await tx.workspaces.save(workspaceRow('w1'));
      return 42;
    });
    expect(answer).toBe(42);
    expect(await storage().read((r) => r.users.get(idOf('u1')))).toEqual(userRow('u1'));
    expect(await storage().read((r) => r.workspaces.get(idOf('w1')))).toEqual(workspaceRow('w1'));
  });

  it('keeps nothing of one that fails, and hands its error on', async () => {
    await storage().transaction(async (tx) => {
      await tx.users.save(userRow('u1'));
      await tx.workspaces.save(workspaceRow('w1'));
      await tx.memberships.save(membershipRow('w1', 'u1'));
      await tx.timeEntries.save(entryRow('e1'));
    });
    const failure = new Error('no');
    const failed = storage().transaction(async (tx) => {
      await tx.users.save(userRow('u2'));
      await tx.timeEntries.save(entryRow('e1', { description: 'changed' }));
      await tx.timeEntries.delete(key);
      throw failure;
    });
    await expect(failed).rejects.toBe(failure);
    expect(await storage().read((r) => r.users.get(idOf('u2')))).toBeUndefined();
    expect(await storage().read((r) => r.timeEntries.get(key))).toEqual(entryRow('e1'));
  });

  it('lets no two transactions act on the same entry at once', async () => {
    await storage().transaction(async (tx) => {
      await tx.users.save(userRow('u1'));
      await tx.workspaces.save(workspaceRow('w1'));
      await tx.timeEntries.save(entryRow('e1', { deductions: [] }));
    });
    const addDeduction = (startAt: number) =>
      storage().transaction(async (tx) => {
        const entry = await tx.timeEntries.get(key);
        if (!entry) throw new Error('the entry is gone');
        await Promise.resolve();
        await tx.timeEntries.save({
          ...entry,
          deductions: [...entry.deductions, { startAt, endAt: startAt + 1 }],
        });
      });
    await Promise.all(Array.from({ length: 20 }, (_, index) => addDeduction(index)));
    const entry = await storage().read((r) => r.timeEntries.get(key));
    expect(entry?.deductions.map(({ startAt }) => startAt).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, index) => index),
    );
  });

  it('shows a reader nothing of a transaction that is under way', async () => {
    let finish: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (finish = resolve));
    const writing = storage().transaction(async (tx) => {
      await tx.users.save(userRow('u1'));
      await gate;
      throw new Error('given up');
    });
    const reading = storage().read((r) => r.users.get(idOf('u1')));
    finish();
    await expect(writing).rejects.toThrow('given up');
    expect(await reading).toBeUndefined();
  });
}
