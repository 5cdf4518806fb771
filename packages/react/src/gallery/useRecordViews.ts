import type { ScreenshotId, UserId } from '@glimpse/core';
import { useEffect, useRef } from 'react';
import { useGlimpse } from '../provider/useGlimpse.js';
import type { GalleryFrame } from './galleryFrames.js';
import { shownScreenshots } from './shownScreenshots.js';

/** Logs each picture of someone else once, when it is really shown, so that they can see who looked (V8). */
export function useRecordViews(
  frame: GalleryFrame | undefined,
  display: number,
  userId: UserId,
): void {
  const { client, workspaceId, viewer } = useGlimpse();
  const recorded = useRef(new Set<ScreenshotId>());
  useEffect(() => {
    if (!frame || userId === viewer.userId) return;
    for (const { id } of shownScreenshots(frame, display)) {
      if (recorded.current.has(id)) continue;
      recorded.current.add(id);
      // Looking goes on when the log cannot be reached; the next opening tries again.
      client.screenshots
        .recordView({ workspaceId, screenshotId: id, kind: 'opened' })
        .catch(() => recorded.current.delete(id));
    }
  }, [client, workspaceId, viewer.userId, frame, display, userId]);
}
