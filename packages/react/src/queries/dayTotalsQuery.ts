import type { Day, DayTotals, WorkspaceId } from '@glimpse/core';
import type { GlimpseClient } from '@glimpse/core/client';
import { FRESH_MS, type PagedRecipe } from './QueryRecipe.js';
import { queryKeys } from './queryKeys.js';

/** The members of a day with their counts and coverage, page by page (V3). */
export function dayTotalsQuery(input: {
  client: GlimpseClient;
  workspaceId: WorkspaceId;
  day: Day;
  timeZone: string;
  /** Only members whose name holds this. */
  name?: string;
}): PagedRecipe<DayTotals> {
  const { client, workspaceId, day, timeZone, name } = input;
  return {
    queryKey: queryKeys.dayTotals(input),
    queryFn: ({ signal, pageParam: cursor }) =>
      client.screenshots.day(
        { workspaceId, day, timeZone, name: name || undefined, cursor },
        { signal },
      ),
    initialPageParam: undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    staleTime: FRESH_MS,
    retry: false,
  };
}
