import type { DeliveryRecord, ReplaySelection, Repositories } from '../../../ports/index.js';
import { inOrderOf, keyed, type JournalHolder } from './MemoryTable.js';
import type { MemoryTables } from './MemoryTables.js';

/** What the host is to be told. */
export function memoryOutbox(
  { deliveries }: MemoryTables,
  journal: JournalHolder,
): Pick<Repositories, 'outbox'> {
  let lastId = 0;
  const byAge = inOrderOf<DeliveryRecord>(({ id }) => id);
  const isFirst = (one: DeliveryRecord) =>
    !deliveries
      .group(keyed(one.workspaceId, one.stream))
      .some(({ id, state }) => id < one.id && state !== 'delivered');
  return {
    outbox: {
      append: async (delivery) => {
        lastId += 1;
        journal.current?.push(() => (lastId -= 1));
        deliveries.insert({
          ...delivery,
          id: lastId,
          state: 'waiting',
          attempts: 0,
          nextAttemptAt: delivery.createdAt,
          lastError: null,
          deliveredAt: null,
        });
      },
      due: async ({ now, limit }) =>
        deliveries
          .all()
          .filter(({ state, nextAttemptAt }) => state === 'waiting' && nextAttemptAt <= now)
          .filter(isFirst)
          .sort(byAge)
          .slice(0, limit),
      settle: async (delivery) => {
        if (deliveries.get(String(delivery.id))) deliveries.put(delivery);
      },
      list: async ({ state, workspaceId, before, limit }) =>
        deliveries
          .all()
          .filter((one) => state === undefined || one.state === state)
          .filter((one) => workspaceId === undefined || one.workspaceId === workspaceId)
          .filter(({ id }) => before === undefined || id < before)
          .sort(inOrderOf(({ id }) => -id))
          .slice(0, limit),
      depth: async () => {
        const count = (state: DeliveryRecord['state']) =>
          deliveries.all().filter((one) => one.state === state).length;
        return { waiting: count('waiting'), dead: count('dead') };
      },
      replay: async (selection, now) => {
        const chosen = deliveries.all().filter((one) => isChosen(one, selection));
        for (const one of chosen) deliveries.put({ ...one, ...afresh(now) });
        return chosen.length;
      },
      deleteDelivered: async (before, limit) => {
        const old = deliveries
          .all()
          .filter(({ deliveredAt }) => deliveredAt !== null && deliveredAt < before)
          .sort(byAge)
          .slice(0, limit);
        for (const { id } of old) deliveries.delete(String(id));
        return old.length;
      },
    },
  };
}

function afresh(now: number) {
  return {
    state: 'waiting',
    attempts: 0,
    nextAttemptAt: now,
    lastError: null,
    deliveredAt: null,
  } as const;
}

function isChosen(one: DeliveryRecord, selection: ReplaySelection): boolean {
  if ('ids' in selection) return selection.ids.includes(one.id);
  if ('state' in selection) return one.state === selection.state;
  return one.createdAt >= selection.since;
}
