import type { Notice } from '@glimpse/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useGlimpse } from '../provider/useGlimpse.js';
import { noticesQuery } from '../queries/policyQueries.js';
import { queryKeys } from '../queries/queryKeys.js';

/**
 * The notice that the viewer has to be shown, until they have put it away; and the mark that it was on
 * their screen. The mark is set once the page is really visible, never before (A5).
 */
export function useNotice(): { notice: Notice | undefined; dismiss: () => void } {
  const { client, workspaceId, queryClient } = useGlimpse();
  const { data } = useQuery(noticesQuery({ client, workspaceId }), queryClient);
  const [dismissed, setDismissed] = useState<string>();
  // Once marked the server lists it no more, but the person may still be reading.
  const [shown, setShown] = useState<Notice>();
  const newest = data?.[0];
  if (newest && newest.id !== shown?.id) setShown(newest);
  const isPageVisible = usePageVisible();
  const { mutate } = useMutation(
    {
      mutationFn: (noticeId: string) =>
        client.notices.markShown({ workspaceId, noticeId, channel: 'web' }),
      onSuccess: () =>
        Promise.all(
          // The notices as well: shown in one place, it is not shown again in another.
          [queryKeys.ledger(workspaceId), queryKeys.notices(workspaceId)].map((queryKey) =>
            queryClient.invalidateQueries({ queryKey }),
          ),
        ),
      retry: 2,
    },
    queryClient,
  );
  const newestId = newest?.id;
  useEffect(() => {
    if (newestId !== undefined && isPageVisible) mutate(newestId);
  }, [newestId, isPageVisible, mutate]);
  const notice = shown && shown.id !== dismissed ? shown : undefined;
  return { notice, dismiss: () => setDismissed(shown?.id) };
}

function usePageVisible(): boolean {
  const [isVisible, setVisible] = useState(false);
  useEffect(() => {
    const look = () => setVisible(document.visibilityState === 'visible');
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return isVisible;
}
