import { expect, it } from 'vitest';
import type { StorageInHand } from '../StorageInHand.js';
import {
  captureRow,
  entryRow,
  idOf,
  membershipRow,
  NINE,
  policyRow,
  screenshotRow,
  userRow,
  workspaceRow,
} from '../storedRows.js';

const w1 = idOf<never>('w1');

export function workspaceCases(storage: StorageInHand): void {
  async function people(): Promise<void> {
    await storage().transaction(async (tx) => {
      await tx.workspaces.save(workspaceRow('w1'));
      await tx.workspaces.save(workspaceRow('w2', { createdAt: NINE - 1 }));
      await tx.users.save(userRow('u1', { name: 'Bea Castellano' }));
      await tx.users.save(userRow('u2', { name: 'Élodie ŠKODA' }));
      await tx.memberships.save(membershipRow('w1', 'u1', { role: 'owner' }));
      await tx.memberships.save(membershipRow('w1', 'u2', { alwaysObscureSince: NINE }));
      await tx.memberships.save(membershipRow('w2', 'u1', { status: 'INACTIVE' }));
    });
  }

  it('A1 keeps the plans that a workspace had before', async () => {
    const earlierPlans = [{ plan: 'FREE', untilAt: NINE - 1 }] as const;
    const row = workspaceRow('w1', { plan: 'ENTERPRISE', earlierPlans });
    await people();
    await storage().transaction((tx) => tx.workspaces.save(row));
    expect(await storage().read((r) => r.workspaces.get(w1))).toEqual(row);
    const ofPerson = await storage().read((r) => r.workspaces.listOf(idOf('u1')));
    expect(ofPerson).toEqual([row]);
  });

  it('reads a membership with the name of the person, in its workspace alone', async () => {
    await people();
    const read = (workspaceId: string, userId: string) =>
      storage().read((r) =>
        r.memberships.get({ workspaceId: idOf(workspaceId), userId: idOf(userId) }),
      );
    expect(await read('w1', 'u1')).toEqual({
      ...membershipRow('w1', 'u1', { role: 'owner' }),
      name: 'Bea Castellano',
      email: 'u1@example.test',
    });
    expect(await read('w2', 'u2')).toBeUndefined();
  });

  it('lists members by status, by a part of the name and by id', async () => {
    await people();
    const ids = async (question: object) => {
      const members = await storage().read((r) =>
        r.memberships.list({ workspaceId: w1, ...question }),
      );
      return members.map(({ userId }) => userId as string).sort();
    };
    expect(await ids({})).toEqual(['u1', 'u2']);
    expect(await ids({ status: 'INACTIVE' })).toEqual([]);
    expect(await ids({ name: 'élodie š' })).toEqual(['u2']);
    expect(await ids({ name: '%' })).toEqual([]);
    expect(await ids({ userIds: ['u1', 'u9'] })).toEqual(['u1']);
    expect(await ids({ userIds: [] })).toEqual([]);
  });

  it('lists the workspaces in which a person is active', async () => {
    await people();
    const list = (userId: string) => storage().read((r) => r.workspaces.listOf(idOf(userId)));
    expect((await list('u1')).map(({ id }) => id)).toEqual(['w1']);
    expect((await storage().read((r) => r.memberships.listOf(idOf('u1')))).length).toBe(2);
  });

  it('keeps every version of the policy, oldest first', async () => {
    await people();
    const second = policyRow('w1', 2, { enabled: true, activation: 2, changedBy: idOf('u1') });
    await storage().transaction(async (tx) => {
      await tx.policies.add(policyRow('w1', 1));
      await tx.policies.add(second);
    });
    expect(await storage().read((r) => r.policies.history(w1))).toEqual([
      policyRow('w1', 1),
      second,
    ]);
    expect(await storage().read((r) => r.policies.history(idOf('w2')))).toEqual([]);
    await expect(storage().transaction((tx) => tx.policies.add(second))).rejects.toThrow();
  });

  it('A5 keeps the first time that a member was shown a version', async () => {
    await people();
    const line = {
      workspaceId: w1,
      userId: idOf<never>('u1'),
      version: 2,
      shownAt: NINE,
      channel: 'web',
    } as const;
    await storage().transaction(async (tx) => {
      await tx.notices.add(line);
      await tx.notices.add({ ...line, shownAt: NINE + 5, channel: 'desktop' });
      await tx.notices.add({ ...line, userId: idOf('u2') });
    });
    expect(
      await storage().read((r) => r.notices.shownTo({ workspaceId: w1, userId: idOf('u1') })),
    ).toEqual([line]);
    expect((await storage().read((r) => r.notices.list(w1))).length).toBe(2);
  });

  it('lists projects by name', async () => {
    await people();
    await storage().transaction(async (tx) => {
      await tx.projects.save({ workspaceId: w1, id: idOf('p1'), name: 'Web', color: '#112233' });
      await tx.projects.save({ workspaceId: w1, id: idOf('p2'), name: 'App', color: '#445566' });
    });
    const projects = await storage().read((r) => r.projects.list(w1));
    expect(projects.map(({ name }) => name)).toEqual(['App', 'Web']);
  });

  it('D9 deletes a membership with the entries and screenshots of that workspace alone', async () => {
    await people();
    const elsewhere = { workspaceId: idOf<never>('w2') };
    await storage().transaction(async (tx) => {
      for (const where of [{}, elsewhere]) {
        await tx.timeEntries.save(entryRow('e1', where));
        await tx.captures.insert(captureRow('c1', where));
        await tx.screenshots.insert(screenshotRow('s1', where));
      }
      await tx.memberships.delete({ workspaceId: w1, userId: idOf('u1') });
    });
    const left = async (workspaceId: string) =>
      storage().read(async (r) => [
        await r.timeEntries.get({ workspaceId: idOf(workspaceId), timeEntryId: idOf('e1') }),
        await r.captures.get({ workspaceId: idOf(workspaceId), captureId: idOf('c1') }),
        await r.screenshots.get({ workspaceId: idOf(workspaceId), screenshotId: idOf('s1') }),
      ]);
    expect(await left('w1')).toEqual([undefined, undefined, undefined]);
    expect((await left('w2')).every((row) => row !== undefined)).toBe(true);
  });

  it('D9 deletes a workspace with all that belongs to it', async () => {
    await people();
    await storage().transaction(async (tx) => {
      await tx.policies.add(policyRow('w1', 1));
      await tx.timeEntries.save(entryRow('e1'));
      await tx.captures.insert(captureRow('c1'));
      await tx.screenshots.insert(screenshotRow('s1'));
      await tx.workspaces.delete(w1);
    });
    const left = await storage().read(async (r) => [
      await r.workspaces.get(w1),
      await r.timeEntries.get({ workspaceId: w1, timeEntryId: idOf('e1') }),
      await r.screenshots.get({ workspaceId: w1, screenshotId: idOf('s1') }),
      (await r.policies.history(w1))[0],
      await r.memberships.get({ workspaceId: w1, userId: idOf('u1') }),
    ]);
    expect(left).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(await storage().read((r) => r.users.get(idOf('u1')))).toBeDefined();
  });
}
