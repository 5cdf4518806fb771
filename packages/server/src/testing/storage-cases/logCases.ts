import { beforeEach, expect, it } from 'vitest';
import type { ViewRecord } from '../../ports/index.js';
import type { StorageInHand } from '../StorageInHand.js';
import { idOf, NINE, userRow, workspaceRow } from '../storedRows.js';

const w1 = idOf<never>('w1');
const u1 = idOf<never>('u1');
const u2 = idOf<never>('u2');

function viewRow(id: string, changes: Partial<ViewRecord> = {}): ViewRecord {
  return {
    workspaceId: w1,
    id,
    userId: u1,
    byUserId: u2,
    at: NINE,
    kind: 'opened_day',
    screenshots: 3,
    takenFrom: NINE,
    takenTo: NINE + 1,
    day: idOf('2026-11-19'),
    ...changes,
  };
}

export function logCases(storage: StorageInHand): void {
  beforeEach(() =>
    storage().transaction(async (tx) => {
      await tx.workspaces.save(workspaceRow('w1'));
      await tx.workspaces.save(workspaceRow('w2'));
      await tx.users.save(userRow('u1'));
      await tx.users.save(userRow('u2'));
    }),
  );

  it('V8 lists views of the person pictured, newest first, in pages', async () => {
    const empty = viewRow('v3', { takenFrom: null, takenTo: null, day: null, at: NINE + 9 });
    await storage().transaction(async (tx) => {
      for (const row of [viewRow('v1'), viewRow('v2'), empty]) await tx.views.save(row);
      await tx.views.save(viewRow('v2', { screenshots: 5 }));
      await tx.views.save(viewRow('v4', { userId: u2 }));
    });
    const list = (before?: string) =>
      storage().read((r) => r.views.list({ workspaceId: w1, userId: u1, before, limit: 2 }));
    expect(await list()).toEqual([empty, viewRow('v2', { screenshots: 5 })]);
    expect((await list('v2')).map(({ id }) => id)).toEqual(['v1']);
    const recent = await storage().read((r) =>
      r.views.recent({ workspaceId: w1, userId: u1, byUserId: u2, since: NINE + 1 }),
    );
    expect(recent.map(({ id }) => id)).toEqual(['v3']);
  });

  it('V8 keeps the audit log, newest first', async () => {
    const line = {
      workspaceId: w1,
      at: NINE,
      byUserId: u1,
      action: 'policy.changed',
      userId: null,
      details: { version: 2, obscure: 'off', note: null },
    } as const;
    await storage().transaction(async (tx) => {
      for (const id of ['a1', 'a2', 'a3']) await tx.audit.add({ ...line, id });
    });
    const lines = await storage().read((r) =>
      r.audit.list({ workspaceId: w1, before: 'a3', limit: 1 }),
    );
    expect(lines).toEqual([{ ...line, id: 'a2' }]);
  });

  it('keeps a device as it was last heard', async () => {
    const device = {
      workspaceId: w1,
      userId: u1,
      id: idOf<never>('d1'),
      agentVersion: '0.1.0',
      permission: 'granted',
      paused: false,
      lastCaptureAt: null,
      queueDepth: 0,
      lastSeenAt: NINE,
    } as const;
    await storage().transaction(async (tx) => {
      await tx.devices.save(device);
      await tx.devices.save({ ...device, paused: true, lastCaptureAt: NINE });
    });
    const devices = await storage().read((r) =>
      r.devices.list({ workspaceId: w1, userIds: [u1, u2] }),
    );
    expect(devices).toEqual([{ ...device, paused: true, lastCaptureAt: NINE }]);
  });

  it('numbers events in order and reads on from any of them', async () => {
    const append = (workspaceId: string, at: number) =>
      storage().transaction((tx) =>
        tx.events.append({
          workspaceId: idOf(workspaceId),
          userId: null,
          at,
          event: { type: 'policy.changed', at: '2026-11-19T09:00:00Z', version: at },
        }),
      );
    const first = await append('w1', 1);
    await append('w2', 2);
    const third = await append('w1', 3);
    expect(third.id).toBeGreaterThan(first.id);
    const after = (id: number) =>
      storage().read((r) => r.events.after({ workspaceId: w1, after: id, limit: 9 }));
    expect(await after(0)).toEqual([first, third]);
    expect(await after(first.id)).toEqual([third]);
    expect(await storage().transaction((tx) => tx.events.deleteOld(3, 10))).toBe(2);
    expect(await after(0)).toEqual([third]);
    expect((await append('w1', 4)).id).toBeGreaterThan(third.id);
  });
}
