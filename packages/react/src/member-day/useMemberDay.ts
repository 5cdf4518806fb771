import type { Day, MemberDay, UserId } from '@glimpse/core';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useDeletionsUnderWay } from '../deletion/under-way/useDeletionsUnderWay.js';
import { withoutDeleted } from '../deletion/under-way/withoutDeleted.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import { memberDayQuery } from '../queries/memberDayQuery.js';

/** Reads one member's day: entries, captures and windows (V4), without what is being deleted just now. */
export function useMemberDay(input: { userId: UserId; day: Day }): UseQueryResult<MemberDay> {
  const { client, workspaceId, timeZone, queryClient } = useGlimpse();
  const orders = useDeletionsUnderWay();
  const select = useCallback((day: MemberDay) => withoutDeleted(day, orders), [orders]);
  return useQuery(
    { ...memberDayQuery({ client, workspaceId, timeZone, ...input }), select },
    queryClient,
  );
}
