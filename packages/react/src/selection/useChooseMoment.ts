import type { CaptureId, MemberDay } from '@glimpse/core';
import { announce } from '../page-state/createPageStore.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import { chooseMoment } from './chooseMoment.js';
import { selectableMoments } from './selectableMoments.js';

/** Chooses a moment of a member's day, or with `extend` all up to it, and says how many there are now. */
export function useChooseMoment(
  memberDay: MemberDay,
): (captureId: CaptureId, extend: boolean) => void {
  const { store, messages } = useGlimpse();
  return (captureId, extend) => {
    const before = store.getState().selection;
    const selection = chooseMoment(before, {
      userId: memberDay.member.id,
      captureId,
      selectable: selectableMoments(memberDay),
      extend,
    });
    if (selection === before) return;
    store.setState({ selection });
    const chosen = new Set(selection?.captureIds);
    const screenshots = memberDay.entries
      .flatMap((entry) => entry.captures)
      .filter((capture) => chosen.has(capture.id))
      .reduce((sum, capture) => sum + capture.screenshots.length, 0);
    announce(store, messages['selection.announced']({ moments: chosen.size, screenshots }));
  };
}
