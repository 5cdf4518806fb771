import type { Notice } from '@glimpse/core';
import { MutationObserver, useQuery } from '@tanstack/react-query';
import { useEffect, useId, useState, useSyncExternalStore } from 'react';
import { useGlimpse } from '../provider/useGlimpse.js';
import { usePageState } from '../page-state/usePageState.js';
import { noticesQuery } from '../queries/policyQueries.js';
import { queryKeys } from '../queries/queryKeys.js';

/**
 * The notice that the viewer has to be shown, until they have put it away; and the mark that it was on
 * their screen. The mark is set once the page is really visible, never before (A5). Where several parts
 * ask, the first one shows it.
 */
export function useNotice(): { notice: Notice | undefined; dismiss: () => void } {
  const { client, workspaceId, queryClient, store } = useGlimpse();
  const { data } = useQuery(noticesQuery({ client, workspaceId }), queryClient);
  const isHere = useNoticePlace(data !== undefined && data.length > 0);
  const dismissed = usePageState((state) => state.dismissedNotice);
  // Once marked the server lists it no more, but the person may still be reading.
  const [shown, setShown] = useState<Notice>();
  const newest = data?.[0];
  if (newest && newest.id !== shown?.id) setShown(newest);
  const isPageVisible = usePageVisible();
  const noticeId = newest?.id;
  useEffect(() => {
    if (noticeId === undefined || !isHere || !isPageVisible) return;
    // Made here and not with every page, since hardly ever there is a notice.
    const marking = new MutationObserver(queryClient, {
      mutationFn: () => client.notices.markShown({ workspaceId, noticeId, channel: 'web' }),
      onSuccess: () =>
        Promise.all(
          // The notices as well: shown in one place, it is not shown again in another.
          [queryKeys.ledger(workspaceId), queryKeys.notices(workspaceId)].map((queryKey) =>
            queryClient.invalidateQueries({ queryKey }),
          ),
        ),
      retry: 2,
    });
    // A mark that failed is set with the next page: the server still lists the notice.
    marking.mutate().catch(() => undefined);
  }, [noticeId, isHere, isPageVisible, client, workspaceId, queryClient]);
  const notice = isHere && shown && shown.id !== dismissed ? shown : undefined;
  return { notice, dismiss: () => store.setState({ dismissedNotice: shown?.id ?? null }) };
}

/**
 * Whether this is the part that shows notices: the first that has one to show, until it leaves the page.
 * Nobody takes the place without need, since that draws the part anew within the first frame.
 */
function useNoticePlace(isNeeded: boolean): boolean {
  const { store } = useGlimpse();
  const id = useId();
  const place = usePageState((state) => state.noticePlace);
  useEffect(() => {
    if (isNeeded && store.getState().noticePlace === null) store.setState({ noticePlace: id });
  }, [store, id, place, isNeeded]);
  useEffect(
    () => () => {
      if (store.getState().noticePlace === id) store.setState({ noticePlace: null });
    },
    [store, id],
  );
  return place === id;
}

function usePageVisible(): boolean {
  return useSyncExternalStore(
    subscribeToVisibility,
    () => document.visibilityState === 'visible',
    () => false,
  );
}

function subscribeToVisibility(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
}
