import type { DeletionAnswer } from '@glimpse/core';
import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { useGlimpse } from '../../provider/useGlimpse.js';
import { queryKeys } from '../../queries/queryKeys.js';
import type { DeletionOrder } from '../under-way/DeletionOrder.js';

/**
 * Carries out the plan that was shown (D12). Everything reads as if it were done already while the server
 * works, and as before if it says no; once it is done the pictures are dropped from memory (D13) and the
 * days are read again.
 */
export function useDeleteScreenshots(): UseMutationResult<DeletionAnswer, Error, DeletionOrder> {
  const { client, workspaceId, timeZone, queryClient, images } = useGlimpse();
  return useMutation(
    {
      mutationKey: queryKeys.deletions(workspaceId),
      mutationFn: ({ screenshotIds, answer }: DeletionOrder) =>
        client.screenshots.delete({
          workspaceId,
          timeZone,
          screenshotIds,
          digest: answer.plan.digest,
        }),
      onSuccess: async ({ plan }) => {
        images.drop(plan.entries.flatMap((effect) => effect.deletedScreenshotIds));
        const userIds = [...new Set(plan.entries.map((effect) => effect.userId))];
        // Awaited, so that what is gone stays away until what remains was read.
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
