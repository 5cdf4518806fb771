import type { PolicyView } from '@glimpse/core';
import { useSuspenseQuery, type UseSuspenseQueryResult } from '@tanstack/react-query';
import { useGlimpse } from '../provider/useGlimpse.js';
import { policyQuery } from '../queries/policyQueries.js';

/** Like `usePolicy`, but it suspends until the policy is there, and throws what went wrong (A1, A3). */
export function useSuspensePolicy(): UseSuspenseQueryResult<PolicyView> {
  const { client, workspaceId, queryClient } = useGlimpse();
  return useSuspenseQuery(policyQuery({ client, workspaceId }), queryClient);
}
