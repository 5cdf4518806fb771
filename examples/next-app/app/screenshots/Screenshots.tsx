'use client';

import type { Day, WorkspaceId } from '@glimpse/core';
import { createGlimpseClient } from '@glimpse/core/client';
import { CaptureNotice, GlimpseProvider, ScreenshotsPage, type Viewer } from '@glimpse/react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

/** The whole page, over the app's own React Query client, which the server has filled. */
export function Screenshots({ token, day, ...kit }: ScreenshotsProps) {
  const [client] = useState(() =>
    createGlimpseClient({ baseUrl: '', auth: { kind: 'token', token } }),
  );
  return (
    <GlimpseProvider {...kit} client={client} queryClient={useQueryClient()} defaultDay={day}>
      <CaptureNotice />
      <ScreenshotsPage />
    </GlimpseProvider>
  );
}

interface ScreenshotsProps {
  token: string;
  workspaceId: WorkspaceId;
  workspaceName: string;
  viewer: Viewer;
  timeZone: string;
  day: Day;
}
