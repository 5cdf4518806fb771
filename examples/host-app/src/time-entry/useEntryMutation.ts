import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useHost } from '../workspace/useHost.js';
import { entriesKey } from './entriesQuery.js';

/** Something that changes entries: once it is done, all that shows entries is read again. */
export function useEntryMutation<Input, Output>(change: (input: Input) => Promise<Output>) {
  const { workspace } = useHost();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => queries.invalidateQueries({ queryKey: entriesKey(workspace.id) }),
  });
}
