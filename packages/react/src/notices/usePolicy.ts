import type { PolicyView } from '@glimpse/core';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useGlimpse } from '../provider/useGlimpse.js';
import { policyQuery } from '../queries/policyQueries.js';

/** Reads what is recorded in the workspace, and whether the feature exists (A1, A3). */
export function usePolicy(): UseQueryResult<PolicyView> {
  const { client, workspaceId, queryClient } = useGlimpse();
  return useQuery(policyQuery({ client, workspaceId }), queryClient);
}
