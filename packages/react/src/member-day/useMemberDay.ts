import type { Day, MemberDay, UserId } from '@glimpse/core';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useGlimpse } from '../provider/useGlimpse.js';
import { memberDayQuery } from '../queries/memberDayQuery.js';

/** Reads one member's day: entries, captures and windows (V4). */
export function useMemberDay(input: { userId: UserId; day: Day }): UseQueryResult<MemberDay> {
  const { client, workspaceId, timeZone, queryClient } = useGlimpse();
  return useQuery(memberDayQuery({ client, workspaceId, timeZone, ...input }), queryClient);
}
