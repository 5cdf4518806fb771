import type { DiscardDecision } from '@glimpse/core';

import { describeDuration } from '../notice/describeDuration.js';

const REFUSALS = {
  entry_locked: 'Its entry is locked: only an admin can delete it, once it was sent.',
  entry_submitted:
    'Its entry is submitted for approval: only an admin can delete it, once it was sent.',
  entry_approved: 'Its entry is approved: only an admin can delete it, once it was sent.',
  outside_entry: 'Its entry was changed and no longer holds this moment: nothing comes off.',
  screenshot_conflict: 'A part of it was sent already. Delete it on the web.',
} as const;

/** What discarding does, in words (D1); `undefined` while the server cannot be asked. */
export function describeDiscard(decision: DiscardDecision | undefined): string {
  if (decision === undefined) return 'Discarding takes off the time since the picture before it.';
  if (!decision.allowed) return REFUSALS[decision.code];
  const { outcome, subtractedMs } = decision.effect;
  switch (outcome.fate) {
    case 'unchanged':
      return 'Discarding takes no time off: it was taken off before.';
    case 'reduced':
      return `Discarding takes off ${describeDuration(subtractedMs)}.`;
    case 'deleted':
      return `It is the last of its entry: discarding it takes the whole entry away, ${describeDuration(subtractedMs)}.`;
  }
}
