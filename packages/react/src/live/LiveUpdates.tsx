import type { GlimpseEvent } from '@glimpse/core';
import { useEffect } from 'react';
import { useGlimpse } from '../provider/useGlimpse.js';
import { queryKeys } from '../queries/queryKeys.js';
import { gatherKeys } from './gatherKeys.js';
import { keysOfEvent } from './keysOfEvent.js';

/**
 * Follows the workspace's events and reads again what each of them changed. Many events in a row are
 * one reading; after a broken line everything is read again, since something may have been missed.
 */
export function LiveUpdates(): null {
  const { client, workspaceId, queryClient, images } = useGlimpse();
  useEffect(() => {
    const gather = gatherKeys((queryKey) => void queryClient.invalidateQueries({ queryKey }));
    let wasBroken = false;
    const subscription = client.events.subscribe(
      { workspaceId },
      {
        onEvent: (event: GlimpseEvent) => {
          if (event.type === 'screenshot.deleted') images.drop(event.screenshotIds);
          for (const key of keysOfEvent(workspaceId, event)) gather.add(key);
        },
        onState: (state) => {
          if (state === 'open' && wasBroken) gather.add(queryKeys.workspace(workspaceId));
          if (state === 'waiting') wasBroken = true;
          if (state === 'open') wasBroken = false;
        },
      },
    );
    return () => {
      subscription.close();
      gather.stop();
    };
  }, [client, workspaceId, queryClient, images]);
  return null;
}
