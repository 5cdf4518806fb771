import type { DeletionRefusal } from '@glimpse/core';
import type { Formats } from '../formats/createFormats.js';
import type { Messages } from '../messages/Messages.js';
import type { DeletionSubject } from './plan/deletionSubject.js';
import { deletionWords, type DeletionContext, type DeletionWords } from './plan/deletionWords.js';
import type { DeletionDialogState } from './useDeletionDialog.js';

/** What the dialog is at: working the plan out, asking, refusing, or telling that it did not work. */
export type DeletionStep =
  | { readonly kind: 'planning'; readonly title: string }
  | { readonly kind: 'failed'; readonly title: string }
  | {
      readonly kind: 'refused';
      readonly title: string;
      readonly code: DeletionRefusal;
      readonly subject: DeletionSubject | undefined;
    }
  | {
      readonly kind: 'question';
      readonly title: string;
      readonly words: DeletionWords;
      readonly context: DeletionContext;
    };

/** Where the dialog stands, from what is known of the plan. */
export function deletionStep(
  dialog: Pick<DeletionDialogState, 'answer' | 'failure' | 'subjects'>,
  context: { owner: DeletionContext['owner']; messages: Messages; formats: Formats },
): DeletionStep {
  const { answer, failure, subjects } = dialog;
  const { messages } = context;
  if (failure) return { kind: 'failed', title: messages['delete.failedTitle'] };
  if (!answer) return { kind: 'planning', title: messages['delete.title'] };
  const codes = answer.plan.items.flatMap((item) => (item.allowed ? [] : [item.code]));
  const code = codes.length === answer.plan.items.length ? codes[0] : undefined;
  if (code)
    return { kind: 'refused', title: refusalTitle(code, messages), code, subject: subjects[0] };
  const asked = { answer, subjects, ...context };
  const words = deletionWords(asked);
  return { kind: 'question', title: words.title, words, context: asked };
}

function refusalTitle(code: DeletionRefusal, messages: Messages): string {
  if (code === 'timer_running') return messages['delete.runningTitle'];
  if (code === 'not_found' || code === 'screenshot_deleted') return messages['delete.goneTitle'];
  return messages['delete.lockedTitle'];
}
