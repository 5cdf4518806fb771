import type { Interval } from '@glimpse/core';
import type { Repositories, TimeEntryRecord } from '../../../ports/index.js';
import { inOrderOf, keyed } from './MemoryTable.js';
import type { MemoryTables } from './MemoryTables.js';

/** Time entries. */
export function memoryTimeEntries(tables: MemoryTables): Pick<Repositories, 'timeEntries'> {
  const { timeEntries } = tables;
  const byStart = inOrderOf<TimeEntryRecord>(
    ({ startAt }) => startAt,
    ({ id }) => id,
  );
  return {
    timeEntries: {
      get: async ({ workspaceId, timeEntryId }) => timeEntries.get(keyed(workspaceId, timeEntryId)),
      getMany: async ({ workspaceId, timeEntryIds }) =>
        [...new Set(timeEntryIds)].flatMap((id) => timeEntries.get(keyed(workspaceId, id)) ?? []),
      running: async ({ workspaceId, userId }) =>
        timeEntries.group(keyed(workspaceId, userId)).find(({ endAt }) => endAt === null),
      list: async (question) => {
        const { workspaceId, userId, offset, limit } = question;
        return timeEntries
          .group(keyed(workspaceId, userId))
          .filter((entry) => isAskedFor(entry, question))
          .sort(
            inOrderOf<TimeEntryRecord>(
              ({ startAt }) => -startAt,
              ({ id }) => id,
            ),
          )
          .slice(offset, offset + limit);
      },
      overlapping: async ({ workspaceId, userIds, interval }) =>
        [...new Set(userIds)]
          .flatMap((userId) => timeEntries.group(keyed(workspaceId, userId)))
          .filter((entry) => sharesTime(entry, interval))
          .sort(byStart),
      allRunning: async ({ after, limit }) =>
        timeEntries
          .all()
          .filter(({ endAt }) => endAt === null)
          .filter((entry) => after === undefined || isAfter(entry, after))
          .sort(
            inOrderOf(
              ({ workspaceId }) => workspaceId,
              ({ id }) => id,
            ),
          )
          .slice(0, limit),
      save: async (entry) => timeEntries.put(entry),
      delete: async ({ workspaceId, timeEntryId }) => {
        const ofEntry = (row: { workspaceId: string; timeEntryId: string }) =>
          row.workspaceId === workspaceId && row.timeEntryId === timeEntryId;
        tables.captures.deleteWhere(ofEntry);
        tables.screenshots.deleteWhere(ofEntry);
        tables.tombstones.deleteWhere(ofEntry);
        tables.outcomes.deleteWhere(ofEntry);
        timeEntries.delete(keyed(workspaceId, timeEntryId));
      },
    },
  };
}

function isAskedFor(
  entry: TimeEntryRecord,
  question: Parameters<Repositories['timeEntries']['list']>[0],
): boolean {
  const { inProgress, from, to, description, projectId, taskId, tagIds } = question;
  return (
    (inProgress === undefined || (entry.endAt === null) === inProgress) &&
    (from === undefined || entry.startAt >= from) &&
    (to === undefined || entry.startAt < to) &&
    (projectId === undefined || entry.projectId === projectId) &&
    (taskId === undefined || entry.taskId === taskId) &&
    (tagIds === undefined || entry.tagIds.some((id) => tagIds.includes(id))) &&
    (question.hasProject !== true || entry.projectId !== null) &&
    (question.hasTask !== true || entry.taskId !== null) &&
    (description === undefined ||
      entry.description.toLowerCase().includes(description.toLowerCase()))
  );
}

function isAfter(
  entry: TimeEntryRecord,
  after: { workspaceId: string; timeEntryId: string },
): boolean {
  return entry.workspaceId === after.workspaceId
    ? entry.id > after.timeEntryId
    : entry.workspaceId > after.workspaceId;
}

function sharesTime(entry: TimeEntryRecord, interval: Interval): boolean {
  const endAt = entry.endAt ?? Number.POSITIVE_INFINITY;
  const reachesIn = endAt > interval.startAt || entry.startAt === interval.startAt;
  return entry.startAt < interval.endAt && reachesIn;
}
