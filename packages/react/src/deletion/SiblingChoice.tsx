import type { ReactNode } from 'react';
import { useParts } from '../parts/useParts.js';
import { useGlimpse } from '../provider/useGlimpse.js';
import type { DeletionDialogState } from './useDeletionDialog.js';

/** Whether the other displays of the moment go as well: they do, unless one says no (D10). */
export function SiblingChoice({ dialog }: SiblingChoiceProps): ReactNode {
  const part = useParts();
  const { messages } = useGlimpse();
  const { siblings, takesSiblings, setTakesSiblings } = dialog;
  const [first] = siblings;
  if (!first) return null;
  return (
    <label {...part('check-row')}>
      <input
        {...part('checkbox')}
        type="checkbox"
        checked={takesSiblings}
        onChange={(event) => setTakesSiblings(event.target.checked)}
      />
      <span>
        {siblings.length === 1
          ? messages['delete.sibling']({ display: first.display.number })
          : messages['delete.siblings']}
        <small>{messages[takesSiblings ? 'delete.siblingGoes' : 'delete.siblingStays']}</small>
      </span>
    </label>
  );
}

export interface SiblingChoiceProps {
  /** What the dialog knows. */
  dialog: DeletionDialogState;
}
