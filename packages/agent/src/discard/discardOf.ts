import type { CaptureId } from '@glimpse/core';

import type { SpooledItem } from '../ports/CaptureSpool.js';
import type { Discard } from '../ports/DiscardLedger.js';

/**
 * The discard of a capture, as long as all of it is held (C10): once one of its pictures may have
 * been sent it is no discard any more, and deleting it is the server's matter.
 */
export function discardOf(
  waiting: readonly SpooledItem[],
  captureId: CaptureId,
  now: number,
): Discard | undefined {
  const items = waiting.filter(({ metadata }) => metadata.captureId === captureId);
  const [first] = items;
  const isWhole = first !== undefined && items.length === first.metadata.displayCount;
  if (!isWhole || !items.every(({ heldUntilAt = 0 }) => heldUntilAt > now)) return undefined;
  const { timeEntryId, windowIndex, capturedAt, policyVersion, deviceId } = first.metadata;
  return {
    ...{ timeEntryId, captureId, windowIndex, policyVersion, deviceId },
    workspaceId: first.workspaceId,
    at: Date.parse(capturedAt),
    screenshotIds: items.map(({ id }) => id),
  };
}
