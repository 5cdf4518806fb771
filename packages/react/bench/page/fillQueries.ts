import { QueryClient } from '@tanstack/react-query';
import { noticesQuery, policyQuery, queryKeys } from '@glimpse/react/queries';
import type { BenchData } from './BenchData.js';

/** What the kit reads is there already, as after a prefetch on the server. */
export async function fillQueries(data: Omit<BenchData, 'queries'>): Promise<QueryClient> {
  const { client, memberDay } = data;
  const { day, timeZone } = memberDay;
  const workspaceId = memberDay.entries[0]!.entry.workspaceId;
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  queries.setQueryData(queryKeys.dayTotals({ workspaceId, day, timeZone }), {
    pages: [data.totals],
    pageParams: [undefined],
  });
  for (const { userId } of data.open) {
    const key = queryKeys.memberDay({ workspaceId, userId, day, timeZone });
    queries.setQueryData(key, { ...memberDay, member: { ...memberDay.member, id: userId } });
  }
  await queries.prefetchQuery(policyQuery({ client, workspaceId }));
  await queries.prefetchQuery(noticesQuery({ client, workspaceId }));
  return queries;
}
