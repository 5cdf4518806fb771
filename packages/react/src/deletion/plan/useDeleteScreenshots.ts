import type { DeletionAnswer, ScreenshotId } from '@glimpse/core';
import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { useGlimpse } from '../../provider/useGlimpse.js';
import { queryKeys } from '../../queries/queryKeys.js';

/** What is deleted: the screenshots that were named, and the plan that was shown. */
export interface DeletionOrder {
  readonly screenshotIds: readonly ScreenshotId[];
  readonly digest: string;
}

/**
 * Carries out the plan that was shown (D12). It waits for the server's word, since nothing can be taken
 * back; then the pictures are dropped from memory (D13) and the days are read again.
 */
export function useDeleteScreenshots(): UseMutationResult<DeletionAnswer, Error, DeletionOrder> {
  const { client, workspaceId, timeZone, queryClient, images } = useGlimpse();
  return useMutation(
    {
      mutationFn: (order: DeletionOrder) =>
        client.screenshots.delete({ workspaceId, timeZone, ...order }),
      onSuccess: async ({ plan }) => {
        images.drop(plan.entries.flatMap((effect) => effect.deletedScreenshotIds));
        const userIds = [...new Set(plan.entries.map((effect) => effect.userId))];
        await Promise.all([
          queryClient.invalidateQueries({ queryKey: queryKeys.days(workspaceId) }),
          ...userIds.map((userId) =>
            queryClient.invalidateQueries({ queryKey: queryKeys.memberDays(workspaceId, userId) }),
          ),
        ]);
      },
    },
    queryClient,
  );
}
