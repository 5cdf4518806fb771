import { CaptureNotice, GlimpseProvider, ScreenshotsPage } from '@glimpse/react';
import type { SignedIn } from './signIn';

/** The whole page, for whoever has signed in. */
export function Screenshots({ client, user, workspace, role }: SignedIn) {
  return (
    <GlimpseProvider
      client={client}
      workspaceId={workspace.id}
      workspaceName={workspace.name}
      viewer={{ userId: user.id, role }}
      timeZone={user.settings.timeZone}
    >
      <CaptureNotice />
      <ScreenshotsPage />
    </GlimpseProvider>
  );
}
