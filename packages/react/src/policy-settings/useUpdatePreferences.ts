import type { PolicyView, Preferences } from '@glimpse/core';
import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { useGlimpse } from '../provider/useGlimpse.js';
import { queryKeys } from '../queries/queryKeys.js';

/** Changes the viewer's own wishes: obscure mine whatever the workspace decides (C4). */
export function useUpdatePreferences(): UseMutationResult<PolicyView, Error, Preferences> {
  const { client, workspaceId, queryClient } = useGlimpse();
  return useMutation(
    {
      mutationFn: (preferences: Preferences) =>
        client.policy.updatePreferences({ workspaceId, ...preferences }),
      onSuccess: (view) => queryClient.setQueryData(queryKeys.policy(workspaceId), view),
    },
    queryClient,
  );
}
