import type { PolicyView, WorkspaceId } from '@glimpse/core';
import type { GlimpseClient } from '@glimpse/core/client';
import { queryOptions } from '@tanstack/react-query';

/** What is recorded in the workspace. Looked at again now and then, in case an event was missed. */
export function policyQuery(client: GlimpseClient, workspaceId: WorkspaceId) {
  return queryOptions<PolicyView>({
    queryKey: ['daybook', workspaceId, 'policy'],
    queryFn: ({ signal }) => client.policy.get({ workspaceId }, { signal }),
    refetchInterval: 60_000,
  });
}
