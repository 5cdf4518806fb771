import { toInstant, type TimeEntryId, type WorkspaceId } from '@glimpse/core';
import type { Stage } from '../stage/createStage.js';
import { HOUR_MS } from '../stage/TurnedClock.js';
import type { Case } from './CasesOf.js';

/** An ended entry of Bea's. */
export interface PastEntry {
  readonly workspaceId: WorkspaceId;
  readonly timeEntryId: TimeEntryId;
  /** The hour it fills. */
  readonly hour: { readonly start: string; readonly end: string };
}

/** The hour that has just gone by. */
export function lastHour(stage: Stage): PastEntry['hour'] {
  const now = stage.server.clock.now();
  return { start: toInstant(now - HOUR_MS), end: toInstant(now) };
}

/** An ended entry of Bea's, bound by an admin if wished. */
export async function addEntry(
  stage: Stage,
  binding: { isLocked?: boolean; approvalStatus?: 'PENDING' | 'APPROVED' } = {},
): Promise<PastEntry> {
  const workspaceId = await stage.createWorkspace();
  const hour = lastHour(stage);
  const { id } = await stage.as('bea').timeEntries.create({ workspaceId, ...hour });
  if (Object.keys(binding).length > 0) {
    await stage.as('owner').timeEntries.setApproval({ workspaceId, timeEntryId: id, ...binding });
  }
  return { workspaceId, timeEntryId: id, hour };
}

/** The three bindings of an entry, as a member who wants to change it meets them. */
export function refusesOnBoundEntry(change: (stage: Stage, entry: PastEntry) => Promise<unknown>) {
  const on =
    (binding: Parameters<typeof addEntry>[1]): Case =>
    async (stage) =>
      change(stage, await addEntry(stage, binding));
  return {
    entry_locked: on({ isLocked: true }),
    entry_submitted: on({ approvalStatus: 'PENDING' }),
    entry_approved: on({ approvalStatus: 'APPROVED' }),
  };
}
