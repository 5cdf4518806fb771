import type { MemberDay } from '@glimpse/core';
import { useEffect, type RefObject } from 'react';
import { useGlimpse } from '../provider/useGlimpse.js';
import { usePageState } from '../page-state/usePageState.js';

/**
 * Sends focus where it belongs once that is on the page: to the picture last seen in the gallery, or
 * after a delete to the next picture, else to its entry's heading.
 */
export function usePendingFocus(
  region: RefObject<HTMLElement | null>,
  memberDay: MemberDay | undefined,
): void {
  const { store } = useGlimpse();
  const target = usePageState((state) => state.pendingFocus);
  useEffect(() => {
    if (!target || target.userId !== memberDay?.member.id) return;
    const find = (name: string, id: string | undefined) =>
      id && region.current?.querySelector<HTMLElement>(`[data-${name}="${CSS.escape(id)}"]`);
    const element = find('screenshot', target.screenshotId) || find('entry', target.timeEntryId);
    if (!element) return;
    element.focus();
    element.scrollIntoView({ block: 'nearest' });
    store.setState({ pendingFocus: null });
  }, [region, memberDay, target, store]);
}
