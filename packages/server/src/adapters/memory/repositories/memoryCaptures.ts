import { isExpired } from '@glimpse/core';
import { groupBy } from '../../../collections/groupBy.js';
import type { CaptureRecord, Repositories } from '../../../ports/index.js';
import { inOrderOf, keyed } from './MemoryTable.js';
import type { MemoryTables } from './MemoryTables.js';

/** Moments, and what became of windows. */
export function memoryCaptures({
  captures,
  screenshots,
  outcomes,
}: MemoryTables): Pick<Repositories, 'captures' | 'outcomes'> {
  const byMoment = inOrderOf<CaptureRecord>(
    ({ capturedAt }) => capturedAt,
    ({ id }) => id,
  );
  const ofEntries = (workspaceId: string, timeEntryIds: readonly string[]) =>
    [...new Set(timeEntryIds)].flatMap((id) => captures.group(keyed(workspaceId, id)));
  return {
    captures: {
      get: async ({ workspaceId, captureId }) => captures.get(keyed(workspaceId, captureId)),
      insert: async (capture) => captures.insert(capture),
      ofEntries: async ({ workspaceId, timeEntryIds }) =>
        ofEntries(workspaceId, timeEntryIds).sort(byMoment),
      ofWindow: async ({ workspaceId, timeEntryId, windowIndex }) =>
        captures
          .group(keyed(workspaceId, timeEntryId))
          .filter((capture) => capture.windowIndex === windowIndex),
      coverage: async ({ workspaceId, timeEntryIds, now }) =>
        new Map(
          [...groupBy(ofEntries(workspaceId, timeEntryIds), (one) => one.timeEntryId)].map(
            ([timeEntryId, group]) => {
              const shots = screenshots.group(keyed(workspaceId, timeEntryId));
              const covering = group.sort(byMoment).map(({ id, capturedAt }) => ({
                captureId: id,
                at: capturedAt,
                remaining: shots.some((one) => one.captureId === id && !isExpired(one, now)),
              }));
              return [timeEntryId, covering] as const;
            },
          ),
        ),
    },
    outcomes: {
      get: async ({ workspaceId, timeEntryId, windowIndex }) =>
        outcomes.get(keyed(workspaceId, timeEntryId, windowIndex))?.outcome,
      ofEntries: async ({ workspaceId, timeEntryIds }) =>
        [...new Set(timeEntryIds)]
          .flatMap((id) => outcomes.group(keyed(workspaceId, id)))
          .sort(inOrderOf(({ windowIndex }) => windowIndex)),
      save: async (record) => outcomes.put(record),
    },
  };
}
