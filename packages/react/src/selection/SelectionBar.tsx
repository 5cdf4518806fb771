import type { Day } from '@glimpse/core';
import type { ReactNode } from 'react';
import { deletionSubjects } from '../deletion/plan/deletionSubject.js';
import { useDeletionPlan } from '../deletion/plan/useDeletionPlan.js';
import { Button } from '../elements/Button.js';
import { useMemberDay } from '../member-day/useMemberDay.js';
import { RichText } from '../messages/RichText.js';
import { useParts } from '../parts/useParts.js';
import { askToDelete } from '../page-state/createPageStore.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import { usePageState } from '../page-state/usePageState.js';
import type { Selection } from './Selection.js';

/** What is chosen and what deleting it would take off; it sticks to the foot of the page. */
export function SelectionBar({ day }: SelectionBarProps): ReactNode {
  const selection = usePageState((state) => state.selection);
  return selection && <ChosenMoments selection={selection} day={day} />;
}

export interface SelectionBarProps {
  /** The day that is shown. */
  day: Day;
}

function ChosenMoments({ selection, day }: { selection: Selection; day: Day }): ReactNode {
  const part = useParts();
  const { messages, formats, store } = useGlimpse();
  const { data: memberDay } = useMemberDay({ userId: selection.userId, day });
  const chosen = new Set(selection.captureIds);
  const screenshotIds =
    memberDay?.entries
      .flatMap((entry) => entry.captures)
      .filter((capture) => chosen.has(capture.id))
      .flatMap((capture) => capture.screenshots.map(({ id }) => id)) ?? [];
  const { data: answer } = useDeletionPlan(screenshotIds);
  const moments = memberDay ? deletionSubjects(memberDay, screenshotIds).length : chosen.size;
  const screenshots = screenshotIds.length;
  const takenMs = answer?.plan.subtractedMs ?? 0;
  if (moments === 0) return null;
  return (
    <div {...part('selection-bar')} role="toolbar" aria-label={messages['selection.label']}>
      <span>
        <RichText>{messages['selection.count']({ count: moments })}</RichText>
      </span>
      <span {...part('hint')}>
        {takenMs > 0
          ? messages['selection.price']({ screenshots, duration: formats.short(takenMs) })
          : messages['selection.free']({ screenshots })}
      </span>
      <Button variant="quiet" onClick={() => store.setState({ selection: null })}>
        {messages['selection.clear']}
      </Button>
      <Button
        variant="danger"
        onClick={() => askToDelete(store, { userId: selection.userId, screenshotIds })}
      >
        {messages['selection.delete']}
      </Button>
    </div>
  );
}
