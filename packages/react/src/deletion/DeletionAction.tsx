import type { ReactNode } from 'react';
import { Button } from '../elements/Button.js';
import { Icon } from '../icons/Icon.js';
import { retryIcon, stopIcon } from '../icons/paths.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import type { DeletionStep } from './deletionStep.js';
import type { DeletionDialogState } from './useDeletionDialog.js';

/** The one thing to do about it, beside Cancel. */
export function DeletionAction({ step, dialog, isOwn }: DeletionActionProps): ReactNode {
  const { messages } = useGlimpse();
  if (step.kind === 'failed') {
    return (
      <Button variant="primary" onClick={dialog.retry}>
        <Icon path={retryIcon} />
        {messages['delete.retry']}
      </Button>
    );
  }
  if (step.kind === 'refused' && step.code === 'timer_running' && isOwn) {
    return (
      <Button variant="primary" aria-disabled={dialog.isStopping} onClick={dialog.stopTimer}>
        <Icon path={stopIcon} />
        {messages['delete.stopTimer']}
      </Button>
    );
  }
  if (step.kind !== 'question') return null;
  return (
    <Button variant="danger" aria-disabled={dialog.isPlanning} onClick={dialog.confirm}>
      {step.words.confirm}
    </Button>
  );
}

export interface DeletionActionProps {
  /** Where the dialog stands. */
  step: DeletionStep;
  /** What the dialog knows. */
  dialog: DeletionDialogState;
  /** Whether the screenshots are the viewer's own. */
  isOwn: boolean;
}
