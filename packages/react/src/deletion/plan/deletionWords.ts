import { instantAt, type DeletionAnswer, type EntryEffect } from '@glimpse/core';
import type { Formats } from '../../formats/createFormats.js';
import { firstName } from '../../entry/gapWords.js';
import type { Messages } from '../../messages/Messages.js';
import type { DeletionSubject } from './deletionSubject.js';

/** What the dialog says of a plan: the question, its price, and the red button. */
export interface DeletionWords {
  readonly title: string;
  readonly consequence: string;
  readonly confirm: string;
}

/** What the words depend on. */
export interface DeletionContext {
  readonly answer: DeletionAnswer;
  readonly subjects: readonly DeletionSubject[];
  readonly owner: { readonly name: string; readonly isViewer: boolean };
  readonly messages: Messages;
  readonly formats: Formats;
}

/** Puts a plan into words, with minutes and seconds and never rounded (D1). It decides nothing itself. */
export function deletionWords(context: DeletionContext): DeletionWords {
  const { answer, subjects, messages } = context;
  const { plan } = answer;
  const effect = plan.entries[0];
  const isOneMoment = subjects.length <= 1;
  const takesEntry = isOneMoment && effect?.outcome.fate === 'deleted';
  const asked = plan.items.length;
  return {
    title: takesEntry
      ? messages['delete.titleEntry']
      : isOneMoment
        ? messages['delete.title']
        : asked === subjects.length || plan.mode === 'admin'
          ? messages['delete.titleSeveral']({ screenshots: asked })
          : messages['delete.titleMoments']({ screenshots: asked, moments: subjects.length }),
    consequence: isOneMoment && effect ? ofOneMoment(effect, context) : ofSeveral(context),
    confirm: takesEntry
      ? messages['delete.confirmEntry']
      : plan.screenshotCount > 1
        ? messages['delete.confirmSeveral']({ screenshots: plan.screenshotCount })
        : messages['delete.confirm'],
  };
}

function ofSeveral({ answer, subjects, owner, messages, formats }: DeletionContext): string {
  const { plan } = answer;
  if (plan.mode === 'admin') {
    return owner.isViewer
      ? messages['delete.adminOwn']
      : messages['delete.adminSeveral']({ moments: subjects.length, name: owner.name });
  }
  return plan.subtractedMs === 0
    ? messages['delete.severalFree']
    : messages['delete.several']({ duration: formats.long(plan.subtractedMs) });
}

function ofOneMoment(effect: EntryEffect, context: DeletionContext): string {
  const { owner, messages, formats } = context;
  const { outcome } = effect;
  switch (outcome.reason) {
    case 'admin':
      return owner.isViewer
        ? messages['delete.adminOwn']
        : messages['delete.admin']({
            name: firstName(owner.name),
            total: formats.long(effect.totalAfterMs),
          });
    case 'approved':
      return messages['delete.approved'];
    case 'already_subtracted':
      return messages['delete.free'];
    case 'owned_time':
      return ofOwnedTime(effect, context);
    case 'only_screenshot':
    case 'nothing_left': {
      const key = outcome.reason === 'only_screenshot' ? 'delete.entry' : 'delete.nothingLeft';
      return messages[key]({
        from: formats.time(instantAt(effect.start)),
        to: formats.time(instantAt(effect.end)),
        duration: formats.long(effect.totalBeforeMs),
      });
    }
  }
}

/** The time that comes off: from where to where, when it is one stretch. */
function ofOwnedTime(
  effect: EntryEffect,
  { subjects, messages, formats }: DeletionContext,
): string {
  const duration = formats.long(effect.subtractedMs);
  const [stretch, ...others] = effect.subtractions;
  if (!stretch || others.length > 0) return messages['delete.subtractPart']({ duration });
  const owned = subjects[0]?.capture.owned;
  const values = {
    duration,
    from: formats.timeSeconds(instantAt(stretch.start)),
    to: formats.timeSeconds(instantAt(stretch.end)),
  };
  if (!owned || owned.start !== stretch.start) return messages['delete.subtractPart']({ duration });
  return owned.start === effect.start
    ? messages['delete.subtractFirst'](values)
    : messages['delete.subtract'](values);
}
