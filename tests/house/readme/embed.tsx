import { createGlimpseClient } from '@glimpse/core/client';
import { CaptureNotice, GlimpseProvider, ScreenshotsPage } from '@glimpse/react';
import type { Role, UserId, WorkspaceId } from '@glimpse/core';
import '@glimpse/react/styles.css';

const client = createGlimpseClient({
  baseUrl: 'https://glimpse.example',
  auth: { kind: 'token', token: () => sessionStorage.getItem('token') ?? '' },
});

export function Screenshots({ workspaceId, viewer }: ScreenshotsProps) {
  return (
    <GlimpseProvider client={client} workspaceId={workspaceId} viewer={viewer}>
      <CaptureNotice />
      <ScreenshotsPage />
    </GlimpseProvider>
  );
}

interface ScreenshotsProps {
  workspaceId: WorkspaceId;
  viewer: { userId: UserId; role: Role };
}
