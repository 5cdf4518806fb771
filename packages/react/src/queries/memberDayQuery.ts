import type { Day, MemberDay, UserId, WorkspaceId } from '@glimpse/core';
import type { GlimpseClient } from '@glimpse/core/client';
import { FRESH_MS, type QueryRecipe } from './QueryRecipe.js';
import { queryKeys } from './queryKeys.js';

/** One member's day: entries, captures and windows (V4). */
export function memberDayQuery(input: {
  client: GlimpseClient;
  workspaceId: WorkspaceId;
  userId: UserId;
  day: Day;
  timeZone: string;
}): QueryRecipe<MemberDay> {
  const { client, ...where } = input;
  return {
    queryKey: queryKeys.memberDay(where),
    queryFn: ({ signal }) => client.screenshots.memberDay(where, { signal }),
    staleTime: FRESH_MS,
    retry: false,
  };
}
