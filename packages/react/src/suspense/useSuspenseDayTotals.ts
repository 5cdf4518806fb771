import type { Day } from '@glimpse/core';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useDayTotals, type DayTotalsState } from '../member-list/useDayTotals.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import { dayTotalsQuery } from '../queries/dayTotalsQuery.js';

/** Like `useDayTotals`, but it suspends until the day is there, and throws what went wrong (V3). */
export function useSuspenseDayTotals(input: { day: Day; name?: string }): DayTotalsState {
  const { client, workspaceId, timeZone, queryClient } = useGlimpse();
  useSuspenseInfiniteQuery(
    dayTotalsQuery({ client, workspaceId, timeZone, ...input }),
    queryClient,
  );
  return useDayTotals(input);
}
