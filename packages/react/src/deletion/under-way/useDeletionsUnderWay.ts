import { useMutationState } from '@tanstack/react-query';
import { useGlimpse } from '../../provider/useGlimpse.js';
import { queryKeys } from '../../queries/queryKeys.js';
import type { DeletionOrder } from './DeletionOrder.js';

/** The deletions that the server has not answered yet: what they name is shown no more, and again when one fails. */
export function useDeletionsUnderWay(): readonly DeletionOrder[] {
  const { workspaceId, queryClient } = useGlimpse();
  return useMutationState(
    {
      filters: { mutationKey: queryKeys.deletions(workspaceId), status: 'pending' },
      // Only `useDeleteScreenshots` works under this key, and these are its variables.
      select: ({ state }) => state.variables as DeletionOrder,
    },
    queryClient,
  );
}
