import { expect, it } from 'vitest';
import type { DeliveryRecord, ReplaySelection } from '../../ports/index.js';
import type { StorageInHand } from '../StorageInHand.js';
import { idOf, NINE, workspaceRow } from '../storedRows.js';

const w1 = idOf<never>('w1');

export function outboxCases(storage: StorageInHand): void {
  const append = (stream: string, at = NINE) =>
    storage().transaction((tx) =>
      tx.outbox.append({
        workspaceId: w1,
        stream,
        event: { type: 'workspace.deleted', at: '2026-11-19T09:00:00Z', workspaceId: w1 },
        createdAt: at,
      }),
    );
  const due = (now: number, limit = 10) => storage().read((r) => r.outbox.due({ now, limit }));
  const settle = (delivery: DeliveryRecord) =>
    storage().transaction((tx) => tx.outbox.settle(delivery));
  const depth = () => storage().read((r) => r.outbox.depth());
  const list = (question: object = {}) =>
    storage().read((r) => r.outbox.list({ limit: 10, ...question }));
  const delivered = (one: DeliveryRecord, at = NINE): DeliveryRecord => ({
    ...one,
    state: 'delivered',
    attempts: one.attempts + 1,
    deliveredAt: at,
  });
  async function firstDue(now = NINE): Promise<DeliveryRecord> {
    const [first] = await due(now);
    if (!first) throw new Error('nothing is due');
    return first;
  }

  it('tells of each stream only the first that was not delivered, oldest first', async () => {
    for (const stream of ['a', 'b', 'a', 'c']) await append(stream);
    const first = await due(NINE);
    expect(first.map(({ stream }) => stream)).toEqual(['a', 'b', 'c']);
    expect(first[0]).toMatchObject({ state: 'waiting', attempts: 0, lastError: null });
    expect((await due(NINE, 2)).map(({ stream }) => stream)).toEqual(['a', 'b']);
    for (const one of first) await settle(delivered(one));
    const second = await due(NINE);
    expect(second.map(({ stream }) => stream)).toEqual(['a']);
    expect(second[0]?.id).toBeGreaterThan(first[0]?.id ?? Infinity);
  });

  it('waits for a delivery’s time, and holds back what comes after it', async () => {
    await append('a');
    await append('a');
    const first = await firstDue();
    const failed = { ...first, attempts: 1, nextAttemptAt: NINE + 5, lastError: 'answered 500' };
    await settle(failed);
    expect(await due(NINE + 4)).toEqual([]);
    expect(await due(NINE + 5)).toEqual([failed]);
    await settle({ ...failed, state: 'dead' });
    expect(await due(NINE + 999)).toEqual([]);
    expect((await list({ state: 'dead' })).map(({ id }) => id)).toEqual([first.id]);
  });

  it('replays by id, all that was given up, or all since a moment, as if never tried', async () => {
    for (const at of [1, 2, 3]) await append(`of ${at}`, NINE + at);
    const [one, two, three] = await due(NINE + 9);
    if (!one || !two || !three) throw new Error('three were appended');
    await settle(delivered(one));
    await settle({ ...two, state: 'dead', attempts: 9, lastError: 'answered 500' });
    await settle(delivered(three));
    const replay = (selection: ReplaySelection) =>
      storage().transaction((tx) => tx.outbox.replay(selection, NINE + 20));
    expect(await depth()).toEqual({ waiting: 0, dead: 1 });
    expect(await replay({ state: 'dead' })).toBe(1);
    expect(await depth()).toEqual({ waiting: 1, dead: 0 });
    expect(await due(NINE + 20)).toEqual([
      { ...two, state: 'waiting', attempts: 0, nextAttemptAt: NINE + 20, lastError: null },
    ]);
    expect(await replay({ ids: [one.id, 999_999] })).toBe(1);
    expect(await replay({ since: NINE + 3 })).toBe(1);
    expect((await due(NINE + 20)).map(({ id }) => id)).toEqual([one.id, two.id, three.id]);
  });

  it('lists newest first, by state and workspace, in pages', async () => {
    for (const stream of ['a', 'b', 'c']) await append(stream);
    await settle(delivered(await firstDue()));
    const streams = async (question: object) => (await list(question)).map(({ stream }) => stream);
    expect(await streams({})).toEqual(['c', 'b', 'a']);
    const [newest] = await list({ limit: 1 });
    expect(await streams({ before: newest?.id })).toEqual(['b', 'a']);
    expect(await streams({ state: 'waiting' })).toEqual(['c', 'b']);
    expect(await streams({ workspaceId: idOf('w2') })).toEqual([]);
  });

  it('forgets what was delivered long ago, and nothing else; outlives the workspace', async () => {
    await storage().transaction((tx) => tx.workspaces.save(workspaceRow('w1')));
    for (const stream of ['a', 'b']) await append(stream);
    const first = await firstDue();
    await settle(delivered(first, NINE + 1));
    const forget = (before: number) =>
      storage().transaction((tx) => tx.outbox.deleteDelivered(before, 10));
    expect(await forget(NINE + 1)).toBe(0);
    expect(await forget(NINE + 2)).toBe(1);
    await settle(first);
    await storage().transaction((tx) => tx.workspaces.delete(w1));
    expect((await list()).map(({ stream }) => stream)).toEqual(['b']);
  });

  it('appends nothing when the transaction fails', async () => {
    const failing = storage().transaction(async (tx) => {
      const event = { type: 'workspace.deleted', at: '2026-11-19T09:00:00Z', workspaceId: w1 };
      await tx.outbox.append({
        ...{ workspaceId: w1, stream: 'a', createdAt: NINE },
        event: event as DeliveryRecord['event'],
      });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await list()).toEqual([]);
  });
}
