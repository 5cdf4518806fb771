import type { ReactNode } from 'react';
import { GlimpseProvider, ScreenshotsPage } from '@glimpse/react';
import '@glimpse/react/styles.css';
import type { BenchData } from './BenchData.js';

/** The kit's page on data that is there already. */
export function Kit({ data, isOpen }: { data: BenchData; isOpen: boolean }): ReactNode {
  const { client, memberDay, queries } = data;
  const { timeZone } = memberDay;
  const workspaceId = memberDay.entries[0]!.entry.workspaceId;
  return (
    <GlimpseProvider
      client={client}
      queryClient={queries}
      workspaceId={workspaceId}
      viewer={{ userId: data.viewerId, role: 'owner' }}
      timeZone={timeZone}
      clock={{ now: () => data.nowMs }}
      live={false}
      defaultOpenMembers={isOpen ? data.open.map(({ userId }) => userId) : []}
    >
      <ScreenshotsPage />
    </GlimpseProvider>
  );
}
