import type { ReactNode } from 'react';
import { entryName } from '../entry/entryName.js';
import { RichText } from '../messages/RichText.js';
import { useParts } from '../parts/useParts.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import { DeletionQuestion } from './DeletionQuestion.js';
import type { DeletionStep } from './deletionStep.js';
import type { DeletionDialogState } from './useDeletionDialog.js';

/** What the dialog says, by where it stands. */
export function DeletionBody({ step, dialog }: DeletionBodyProps): ReactNode {
  const part = useParts();
  const { messages } = useGlimpse();
  switch (step.kind) {
    case 'question':
      return <DeletionQuestion step={step} dialog={dialog} />;
    case 'refused':
      return (
        <p {...part('dialog-text')}>
          <RefusalText step={step} />
        </p>
      );
    case 'failed':
      return <p {...part('dialog-text')}>{messages['delete.failed']}</p>;
    case 'planning':
      return (
        <p {...part('dialog-text')} role="status">
          {messages['delete.planning']}
        </p>
      );
  }
}

export interface DeletionBodyProps {
  /** Where the dialog stands. */
  step: DeletionStep;
  /** What the dialog knows. */
  dialog: DeletionDialogState;
}

function RefusalText({ step }: { step: Extract<DeletionStep, { kind: 'refused' }> }): ReactNode {
  const { messages } = useGlimpse();
  const entry = entryName(step.subject?.entry.entry.description ?? '', messages);
  switch (step.code) {
    case 'timer_running':
      return <RichText>{messages['delete.running']({ entry })}</RichText>;
    case 'not_found':
    case 'screenshot_deleted':
      return messages['delete.gone'];
    default: {
      const state = {
        entry_approved: 'approved',
        entry_submitted: 'submitted',
        entry_locked: 'locked',
      } as const;
      return <RichText>{messages['delete.locked']({ entry, state: state[step.code] })}</RichText>;
    }
  }
}
