import type { ProjectId } from '@glimpse/core';
import { useEntryMutation } from '../time-entry/useEntryMutation.js';
import { useHost } from '../workspace/useHost.js';

/** Starts the person's own timer; one that runs already is stopped by the server. */
export function useStartTimer() {
  const { client, workspace } = useHost();
  return useEntryMutation((input: { description: string; projectId: ProjectId | null }) =>
    client.timer.start({ workspaceId: workspace.id, ...input }),
  );
}
