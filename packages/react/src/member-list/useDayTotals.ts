import type { Day, DayTotals, MemberTotals } from '@glimpse/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useDeletionsUnderWay } from '../deletion/under-way/useDeletionsUnderWay.js';
import { totalsWithoutDeleted } from '../deletion/under-way/withoutDeleted.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import { dayTotalsQuery } from '../queries/dayTotalsQuery.js';

/** The members of a day, as far as they are loaded. */
export interface DayTotalsState {
  /** The first page: the day's bounds, its sums, the days that may be opened. Of the day before while the next one loads. */
  readonly day: DayTotals | undefined;
  readonly members: readonly MemberTotals[];
  readonly error: Error | null;
  /** Nothing to show yet. */
  readonly isLoading: boolean;
  /** What is shown belongs to the day or the search before. */
  readonly isStale: boolean;
  readonly hasMore: boolean;
  readonly loadMore: () => void;
  readonly retry: () => void;
}

/** Reads the members of a day with their counts and coverage (V3). */
export function useDayTotals(input: { day: Day; name?: string }): DayTotalsState {
  const { client, workspaceId, timeZone, queryClient } = useGlimpse();
  const query = useInfiniteQuery(
    {
      ...dayTotalsQuery({ client, workspaceId, timeZone, ...input }),
      placeholderData: (previous) => previous,
    },
    queryClient,
  );
  const orders = useDeletionsUnderWay();
  const loaded = query.data?.pages;
  const pages = useMemo(
    () => loaded?.map((page) => totalsWithoutDeleted(page, orders)),
    [loaded, orders],
  );
  const members = useMemo(() => pages?.flatMap((page) => page.members) ?? [], [pages]);
  return {
    day: pages?.[0],
    members,
    error: query.error,
    isLoading: query.isPending,
    isStale: query.isPlaceholderData,
    hasMore: query.hasNextPage,
    loadMore: () => {
      if (!query.isFetchingNextPage) void query.fetchNextPage();
    },
    retry: () => void query.refetch(),
  };
}
