import { dayOf } from '@glimpse/core';
import { createGlimpseClient } from '@glimpse/core/client';
import { dayTotalsQuery, noticesQuery, policyQuery } from '@glimpse/react/queries';
import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { GLIMPSE_API } from '../../glimpseApi';
import { Screenshots } from './Screenshots';

/** Reads on the server what the page shows first, and hands it over: nothing is loaded twice. */
export default async function ScreenshotsRoute() {
  const token = (await cookies()).get('glimpse-token')?.value;
  if (!token) redirect('/sign-in');
  const client = createGlimpseClient({ baseUrl: GLIMPSE_API, auth: { kind: 'token', token } });
  const [user, [workspace]] = await Promise.all([client.user.get(), client.workspaces.list()]);
  if (!workspace) return <p>{user.name} belongs to no workspace.</p>;
  const workspaceId = workspace.id;
  const { timeZone } = user.settings;
  const now = Date.now();
  const day = dayOf(now, timeZone);

  const queryClient = new QueryClient();
  const [members] = await Promise.all([
    client.members.all({ workspaceId }),
    queryClient.prefetchInfiniteQuery(dayTotalsQuery({ client, workspaceId, day, timeZone })),
    queryClient.prefetchQuery(policyQuery({ client, workspaceId })),
    queryClient.prefetchQuery(noticesQuery({ client, workspaceId })),
  ]);
  const role = members.find(({ id }) => id === user.id)?.role ?? 'member';
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <Screenshots
        {...{ token, workspaceId, timeZone, day }}
        workspaceName={workspace.name}
        viewer={{ userId: user.id, role }}
      />
    </HydrationBoundary>
  );
}
