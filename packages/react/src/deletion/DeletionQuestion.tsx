import type { ReactNode } from 'react';
import { Banner } from '../elements/Banner.js';
import { retryIcon } from '../icons/paths.js';
import { Picture } from '../images/Picture.js';
import { RichText } from '../messages/RichText.js';
import { displayColumns } from '../parts/atFor.js';
import { useParts } from '../parts/useParts.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import { DeletionEffect } from './DeletionEffect.js';
import { refusedMoments } from './plan/deletionRows.js';
import type { DeletionStep } from './deletionStep.js';
import { DeletionSubjectView } from './DeletionSubjectView.js';
import type { DeletionContext } from './plan/deletionWords.js';
import { planDifference } from './plan/planDifference.js';
import { SiblingChoice } from './SiblingChoice.js';
import type { DeletionDialogState } from './useDeletionDialog.js';

/** The question: what is meant, what it costs, that there is no undo, and what it does to the totals. */
export function DeletionQuestion({ step, dialog }: DeletionQuestionProps): ReactNode {
  const part = useParts();
  const { messages, formats } = useGlimpse();
  const { context, words } = step;
  const { answer, subjects, owner } = context;
  const [subject] = subjects;
  const isOneMoment = subjects.length === 1;
  return (
    <>
      {dialog.readBefore && (
        <Banner tone="warning" icon={retryIcon} title={messages['delete.changedTitle']}>
          {messages['delete.changed']({
            what: planDifference(dialog.readBefore, answer.plan, { messages, formats }),
          })}
        </Banner>
      )}
      {isOneMoment && subject && (
        <DeletionSubjectView subject={subject} keepSiblings={!dialog.takesSiblings} owner={owner} />
      )}
      <div>
        <p {...part('dialog-text')} aria-live="polite">
          <RichText>{words.consequence}</RichText>
        </p>
        <p {...part('dialog-text')}>{messages['delete.forever']}</p>
      </div>
      {!isOneMoment && answer.plan.mode === 'admin' && <SelectedPictures context={context} />}
      <DeletionEffect context={context} />
      <RefusedMoments context={context} />
      <SiblingChoice dialog={dialog} />
    </>
  );
}

export interface DeletionQuestionProps {
  /** The question in words. */
  step: Extract<DeletionStep, { kind: 'question' }>;
  /** What the dialog knows. */
  dialog: DeletionDialogState;
}

/** Pictures beyond these say nothing more. */
const MOST_PICTURES = 8;

function SelectedPictures({ context }: { context: DeletionContext }): ReactNode {
  const part = useParts();
  const pictures = context.subjects.flatMap((subject) => subject.asked).slice(0, MOST_PICTURES);
  return (
    <div {...part('deletion-subject')}>
      <div
        {...part('shots')}
        data-count="many"
        style={displayColumns(Math.min(4, pictures.length))}
      >
        {pictures.map((screenshot) => (
          <Picture key={screenshot.id} screenshot={screenshot} alt="" />
        ))}
      </div>
    </div>
  );
}

function RefusedMoments({ context }: { context: DeletionContext }): ReactNode {
  const part = useParts();
  const { messages } = useGlimpse();
  const words = {
    entry_approved: messages['delete.stayApproved'],
    entry_submitted: messages['delete.staySubmitted'],
    entry_locked: messages['delete.stayLocked'],
    timer_running: messages['delete.stayRunning'],
    not_found: messages['delete.stayGone'],
    screenshot_deleted: messages['delete.stayGone'],
  };
  return [...refusedMoments(context)].map(([code, moments]) => (
    <p {...part('dialog-text')} key={code}>
      {words[code]({ moments })}
    </p>
  ));
}
