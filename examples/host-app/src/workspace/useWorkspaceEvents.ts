import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { entriesKey } from '../time-entry/entriesQuery.js';
import { useHost } from './HostContext.js';
import { policyQuery } from './policyQuery.js';

/** Keeps what Daybook shows up to date while others, and the desktop app, do their work. */
export function useWorkspaceEvents(): void {
  const { client, workspace } = useHost();
  const queries = useQueryClient();
  useEffect(() => {
    const subscription = client.events.subscribe(
      { workspaceId: workspace.id },
      {
        onEvent: (event) => {
          const queryKey =
            event.type === 'policy.changed'
              ? policyQuery(client, workspace.id).queryKey
              : entriesKey(workspace.id);
          void queries.invalidateQueries({ queryKey });
        },
      },
    );
    return () => subscription.close();
  }, [client, workspace.id, queries]);
}
