import type { Repositories, StoredEvent } from '../../../ports/index.js';
import { inOrderOf, keyed, type JournalHolder } from './MemoryTable.js';
import type { MemoryTables } from './MemoryTables.js';

/** What was seen, done and heard. */
export function memoryLogs(
  { views, audit, devices, events }: MemoryTables,
  journal: JournalHolder,
): Pick<Repositories, 'views' | 'audit' | 'devices' | 'events'> {
  let lastEventId = 0;
  return {
    views: {
      list: async ({ workspaceId, userId, before, limit }) =>
        newestFirst(views.group(keyed(workspaceId, userId)), before, limit),
      recent: async ({ workspaceId, userId, byUserId, since }) =>
        newestFirst(views.group(keyed(workspaceId, userId))).filter(
          (view) => view.byUserId === byUserId && view.at >= since,
        ),
      save: async (view) => views.put(view),
    },
    audit: {
      add: async (line) => audit.insert(line),
      list: async ({ workspaceId, before, limit }) =>
        newestFirst(audit.group(workspaceId), before, limit),
    },
    devices: {
      save: async (device) => devices.put(device),
      list: async ({ workspaceId, userIds }) =>
        [...new Set(userIds)].flatMap((userId) => devices.group(keyed(workspaceId, userId))),
    },
    events: {
      append: async (event) => {
        lastEventId += 1;
        journal.current?.push(() => (lastEventId -= 1));
        const stored: StoredEvent = { ...event, id: lastEventId };
        events.put(stored);
        return stored;
      },
      after: async ({ workspaceId, after, limit }) =>
        events
          .group(workspaceId)
          .filter(({ id }) => id > after)
          .sort(inOrderOf(({ id }) => id))
          .slice(0, limit),
      deleteOld: async (before, limit) => {
        const old = events.all().filter(({ at }) => at < before);
        for (const { id } of old.slice(0, limit)) events.delete(String(id));
        return Math.min(old.length, limit);
      },
    },
  };
}

function newestFirst<Row extends { id: string }>(
  rows: readonly Row[],
  before?: string,
  limit = Number.POSITIVE_INFINITY,
): Row[] {
  return rows
    .filter(({ id }) => before === undefined || id < before)
    .sort((a, b) => (a.id < b.id ? 1 : -1))
    .slice(0, limit);
}
