import type { Day } from '@glimpse/core';
import type { MockServer } from '@glimpse/mock-server';
import { dehydrate, QueryClient, type DehydratedState } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { GlimpseProvider } from '../provider/GlimpseProvider.js';
import { dayTotalsQuery, memberDayQuery, noticesQuery, policyQuery } from '../queries/index.js';
import { ScreenshotsPage } from '../screenshots-page/ScreenshotsPage.js';

/** The day that servers render in tests. */
export const SERVED_DAY = '2026-11-19' as Day;

/** The page as a host renders it on its server: zone, locale, clock and what was fetched are given. */
export function KitUnderServer({ server, dehydratedState, page }: KitUnderServerProps): ReactNode {
  const owner = server.person('owner');
  return (
    <GlimpseProvider
      client={server.clientOf(owner)}
      workspaceId={server.workspaceId}
      viewer={{ userId: owner.id, role: owner.role }}
      timeZone={server.timeZone}
      locale="en-GB"
      clock={server.clock}
      defaultDay={SERVED_DAY}
      defaultOpenMembers={[server.person('Bea Castellano').id]}
      dehydratedState={dehydratedState}
    >
      {page ?? <ScreenshotsPage />}
    </GlimpseProvider>
  );
}

export interface KitUnderServerProps {
  server: MockServer;
  /** What `prefetchDay` brought. */
  dehydratedState?: DehydratedState | undefined;
  /** What is rendered. @default the page */
  page?: ReactNode;
}

/** What a host's server fetches with `./queries` before it renders, as it travels to the browser. */
export async function prefetchDay(server: MockServer): Promise<DehydratedState> {
  const queryClient = new QueryClient();
  const { workspaceId, timeZone } = server;
  const common = { client: server.clientOf('owner'), workspaceId, timeZone, day: SERVED_DAY };
  await Promise.all([
    queryClient.prefetchQuery(policyQuery(common)),
    queryClient.prefetchQuery(noticesQuery(common)),
    queryClient.prefetchInfiniteQuery(dayTotalsQuery(common)),
    queryClient.prefetchQuery(
      memberDayQuery({ ...common, userId: server.person('Bea Castellano').id }),
    ),
  ]);
  // As JSON, since that is how it travels.
  return JSON.parse(JSON.stringify(dehydrate(queryClient))) as DehydratedState;
}
