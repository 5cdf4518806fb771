import { settleOutcome } from '@glimpse/core';
import type { CaptureRecord, Repositories } from '../ports/index.js';

/** The window of a capture ends as captured, whatever was said of it before (C8). */
export async function settleCaptured(
  tx: Repositories,
  capture: Pick<CaptureRecord, 'workspaceId' | 'timeEntryId' | 'windowIndex' | 'id'>,
): Promise<void> {
  const { workspaceId, timeEntryId, windowIndex, id: captureId } = capture;
  const key = { workspaceId, timeEntryId, windowIndex };
  const known = await tx.outcomes.get(key);
  const outcome = settleOutcome(known, { kind: 'captured', captureId }, { hasArrived: true });
  await tx.outcomes.save({ ...key, outcome });
}
