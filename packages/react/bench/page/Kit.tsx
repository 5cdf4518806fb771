import { QueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { GlimpseProvider, ScreenshotsPage } from '@glimpse/react';
import { queryKeys } from '@glimpse/react/queries';
import '@glimpse/react/styles.css';
import type { BenchData } from './BenchData.js';

/** The kit's page on data that is there already. */
export function Kit({ data, isOpen }: { data: BenchData; isOpen: boolean }): ReactNode {
  const { client, memberDay } = data;
  const { day, timeZone } = memberDay;
  const workspaceId = memberDay.entries[0]!.entry.workspaceId;
  const [queryClient] = useState(() => {
    const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
    queries.setQueryData(queryKeys.dayTotals({ workspaceId, day, timeZone }), {
      pages: [data.totals],
      pageParams: [undefined],
    });
    for (const { userId } of data.open) {
      const key = queryKeys.memberDay({ workspaceId, userId, day, timeZone });
      queries.setQueryData(key, { ...memberDay, member: { ...memberDay.member, id: userId } });
    }
    return queries;
  });
  return (
    <GlimpseProvider
      client={client}
      queryClient={queryClient}
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
