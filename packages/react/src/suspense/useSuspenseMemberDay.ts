import type { Day, MemberDay, UserId } from '@glimpse/core';
import { useSuspenseQuery, type UseSuspenseQueryResult } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useDeletionsUnderWay } from '../deletion/under-way/useDeletionsUnderWay.js';
import { withoutDeleted } from '../deletion/under-way/withoutDeleted.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import { memberDayQuery } from '../queries/memberDayQuery.js';

/** Like `useMemberDay`, but it suspends until the day is there, and throws what went wrong (V4). */
export function useSuspenseMemberDay(input: {
  userId: UserId;
  day: Day;
}): UseSuspenseQueryResult<MemberDay> {
  const { client, workspaceId, timeZone, queryClient } = useGlimpse();
  const orders = useDeletionsUnderWay();
  const select = useCallback((day: MemberDay) => withoutDeleted(day, orders), [orders]);
  return useSuspenseQuery(
    { ...memberDayQuery({ client, workspaceId, timeZone, ...input }), select },
    queryClient,
  );
}
