import type { LedgerLine, Notice, PolicyView, UserId, View, WorkspaceId } from '@glimpse/core';
import type { GlimpseClient } from '@glimpse/core/client';
import { FRESH_MS, type QueryRecipe } from './QueryRecipe.js';
import { queryKeys } from './queryKeys.js';

interface InWorkspace {
  client: GlimpseClient;
  workspaceId: WorkspaceId;
}

/** What is recorded in the workspace, and whether the feature exists. */
export function policyQuery({ client, workspaceId }: InWorkspace): QueryRecipe<PolicyView> {
  return {
    queryKey: queryKeys.policy(workspaceId),
    queryFn: ({ signal }) => client.policy.get({ workspaceId }, { signal }),
    staleTime: FRESH_MS,
    retry: false,
  };
}

/** The notices that the viewer was not shown yet (A4). */
export function noticesQuery({ client, workspaceId }: InWorkspace): QueryRecipe<Notice[]> {
  return {
    queryKey: queryKeys.notices(workspaceId),
    queryFn: ({ signal }) => client.notices.list({ workspaceId }, { signal }),
    staleTime: FRESH_MS,
    retry: false,
  };
}

/** Who was shown which notice, when and where; for admins (A5). */
export function ledgerQuery({ client, workspaceId }: InWorkspace): QueryRecipe<LedgerLine[]> {
  return {
    queryKey: queryKeys.ledger(workspaceId),
    queryFn: ({ signal }) => client.notices.ledger({ workspaceId }, { signal }),
    staleTime: FRESH_MS,
    retry: false,
  };
}

/** Who looked at a member's screenshots, newest first: the first `limit` of them (V8). */
export function viewsQuery(
  input: InWorkspace & { userId: UserId; limit: number },
): QueryRecipe<{ views: View[]; nextCursor: string | null }> {
  const { client, workspaceId, userId, limit } = input;
  return {
    queryKey: [...queryKeys.views(workspaceId, userId), limit],
    queryFn: async ({ signal }) => {
      const pages = client.screenshots.views({ workspaceId, userId, limit }, { signal });
      const first = await pages.next();
      return first.done === true ? { views: [], nextCursor: null } : first.value;
    },
    staleTime: FRESH_MS,
    retry: false,
  };
}
