import type { TimeEntryId } from '@glimpse/core';

import type { SpooledItem } from '../ports/CaptureSpool.js';
import type { Discard } from '../ports/DiscardLedger.js';

/**
 * The discard that the server may be told of now. What it takes off is counted from the capture
 * before it (D5), so those go first; and once the timer has stopped, whether it was the only one (D6)
 * can be said only when the ones after it have gone, too.
 */
export function nextDiscard(
  discards: readonly Discard[],
  waiting: readonly SpooledItem[],
  runningEntryId: TimeEntryId | undefined,
): Discard | undefined {
  const isReady = (discard: Discard): boolean =>
    !waiting.some(({ metadata }) => {
      if (metadata.timeEntryId !== discard.timeEntryId) return false;
      const isEarlier = Date.parse(metadata.capturedAt) < discard.at;
      return isEarlier || discard.timeEntryId !== runningEntryId;
    });
  return discards.find(isReady);
}
