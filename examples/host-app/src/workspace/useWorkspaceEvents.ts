import type { GlimpseEvent } from '@glimpse/core';
import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useEffect } from 'react';
import { entriesKey } from '../time-entry/entriesQuery.js';
import { useHost } from './useHost.js';
import { policyQuery } from './policyQuery.js';

/** Keeps what Daybook shows up to date while others, and the desktop app, do their work. */
export function useWorkspaceEvents(): void {
  const { client, workspace } = useHost();
  const queries = useQueryClient();
  useEffect(() => {
    async function readAgain(queryKey: QueryKey) {
      // A first reading that is still under way would bring what was before the event.
      await queries.cancelQueries({ queryKey });
      await queries.invalidateQueries({ queryKey });
    }
    function onEvent({ type }: GlimpseEvent) {
      switch (type) {
        case 'policy.changed':
          return void readAgain(policyQuery(client, workspace.id).queryKey);
        case 'timer.started':
        case 'timer.stopped':
        case 'time_entry.changed':
        case 'time_entry.deleted':
        case 'screenshot.deleted':
          return void readAgain(entriesKey(workspace.id));
        default: // Changes no time: the kit's own affair.
      }
    }
    const subscription = client.events.subscribe(
      { workspaceId: workspace.id },
      {
        onEvent,
        // What happened before the line was open, or while it was broken, is read again.
        onState: (state) => {
          if (state === 'open') void readAgain(['daybook', workspace.id]);
        },
      },
    );
    return () => subscription.close();
  }, [client, workspace.id, queries]);
}
