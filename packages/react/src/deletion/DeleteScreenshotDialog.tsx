import type { DeletionAnswer, MemberDay, ScreenshotId } from '@glimpse/core';
import { useId, type ReactNode } from 'react';
import { Button } from '../elements/Button.js';
import { ModalDialog } from '../elements/ModalDialog.js';
import { useParts } from '../parts/useParts.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import { DeletionAction } from './DeletionAction.js';
import { DeletionBody } from './DeletionBody.js';
import { deletionStep } from './deletionStep.js';
import { useDeletionDialog } from './useDeletionDialog.js';

/**
 * Says exactly what a delete will do, and does exactly that: it shows the server's plan, and the server
 * carries out that plan or says that it has changed (D1, D12). Cancel has the focus; there is no undo. Once
 * confirmed it is drawn no more, unless the server says no.
 */
export function DeleteScreenshotDialog(props: DeleteScreenshotDialogProps): ReactNode {
  const { memberDay, onClose } = props;
  const part = useParts();
  const { messages, formats, viewer } = useGlimpse();
  const bodyId = useId();
  const dialog = useDeletionDialog(props);
  const isOwn = memberDay.member.id === viewer.userId;
  const owner = { name: memberDay.member.name, isViewer: isOwn };
  // It reads as done already; if it was not, the dialog comes back and says so.
  if (dialog.isDeleting) return null;
  const step = deletionStep(dialog, { owner, messages, formats });
  const isQuestion = step.kind === 'question' || step.kind === 'planning';
  return (
    <ModalDialog kind="question" label={step.title} describedBy={bodyId} onClose={onClose}>
      <section {...part('dialog')} data-state="open">
        <div {...part('dialog-body')} id={bodyId}>
          <h3 {...part('dialog-title')}>{step.title}</h3>
          <DeletionBody step={step} dialog={dialog} />
        </div>
        <footer {...part('dialog-foot')}>
          <Button data-autofocus="" onClick={onClose}>
            {messages[isQuestion ? 'delete.cancel' : 'delete.close']}
          </Button>
          <DeletionAction step={step} dialog={dialog} isOwn={isOwn} />
        </footer>
      </section>
    </ModalDialog>
  );
}

export interface DeleteScreenshotDialogProps {
  /** The day that the screenshots are part of. */
  memberDay: MemberDay;
  /** What is to be deleted: one screenshot, or several of this member. */
  screenshotIds: readonly ScreenshotId[];
  /** Nothing is deleted, or nothing more. */
  onClose: () => void;
  /** It was confirmed: everything reads as if it were done. If it fails the dialog comes back by itself. */
  onDeleting?: ((answer: DeletionAnswer) => void) | undefined;
  /** The server has carried out the plan it answers with. */
  onDeleted: (answer: DeletionAnswer) => void;
}
