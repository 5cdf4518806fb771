import {
  toInstant,
  type Interval,
  type TimeEntry,
  type UserId,
  type WorkspaceId,
} from '@glimpse/core';
import type { GlimpseClient } from '@glimpse/core/client';
import { queryOptions } from '@tanstack/react-query';

/** What every query of entries begins with, so that all can be read again at once. */
export function entriesKey(workspaceId: WorkspaceId) {
  return ['daybook', workspaceId, 'entries'] as const;
}

/** A member's entries that begin in a stretch of time, newest first. */
export function entriesQuery(
  client: GlimpseClient,
  { workspaceId, userId, within }: { workspaceId: WorkspaceId; userId: UserId; within: Interval },
) {
  const start = toInstant(within.startAt);
  const end = toInstant(within.endAt);
  return queryOptions<TimeEntry[]>({
    queryKey: [...entriesKey(workspaceId), userId, start, end],
    queryFn: ({ signal }) =>
      collect(client.timeEntries.list({ workspaceId, userId, start, end }, { signal })),
    refetchInterval: 30_000,
  });
}

/** A member's running entry, wherever it was started; null while none runs. */
export function runningEntryQuery(
  client: GlimpseClient,
  { workspaceId, userId }: { workspaceId: WorkspaceId; userId: UserId },
) {
  return queryOptions<TimeEntry | null>({
    queryKey: [...entriesKey(workspaceId), userId, 'running'],
    queryFn: ({ signal }) => client.timer.running({ workspaceId, userId }, { signal }),
    refetchInterval: 30_000,
  });
}

async function collect<Item>(pages: AsyncIterable<readonly Item[]>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const page of pages) items.push(...page);
  return items;
}
