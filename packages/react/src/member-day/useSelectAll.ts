import type { MemberDay } from '@glimpse/core';
import type { KeyboardEvent } from 'react';
import { useGlimpse } from '../provider/useGlimpse.js';
import { selectableMoments } from '../selection/selectableMoments.js';

/** Ctrl or Cmd with A takes the open member's day; Esc lets go of what is chosen. */
export function useSelectAll(
  memberDay: MemberDay | undefined,
): (event: KeyboardEvent<HTMLElement>) => void {
  const { store } = useGlimpse();
  return (event) => {
    if (event.key === 'Escape' && store.getState().selection) {
      event.stopPropagation();
      store.setState({ selection: null });
    }
    if (!memberDay || event.key.toLowerCase() !== 'a' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    const captureIds = selectableMoments(memberDay);
    const anchor = captureIds[0];
    if (anchor) store.setState({ selection: { userId: memberDay.member.id, captureIds, anchor } });
  };
}
