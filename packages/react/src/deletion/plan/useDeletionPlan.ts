import type { DeletionAnswer, ScreenshotId } from '@glimpse/core';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useGlimpse } from '../../provider/useGlimpse.js';
import { queryKeys } from '../../queries/queryKeys.js';

/** Asks the server what deleting these screenshots would do; asked again whenever it is looked at (D12). */
export function useDeletionPlan(
  screenshotIds: readonly ScreenshotId[],
): UseQueryResult<DeletionAnswer> {
  const { client, workspaceId, timeZone, queryClient } = useGlimpse();
  return useQuery(
    {
      queryKey: [...queryKeys.deletionPlans(workspaceId), timeZone, ...screenshotIds],
      queryFn: ({ signal }) =>
        client.screenshots.planDeletion({ workspaceId, screenshotIds, timeZone }, { signal }),
      enabled: screenshotIds.length > 0,
      placeholderData: (previous) => previous,
      staleTime: 0,
      gcTime: 10_000,
      retry: false,
    },
    queryClient,
  );
}
