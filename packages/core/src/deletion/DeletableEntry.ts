import type { ScreenshotId, TimeEntryId, UserId, WorkspaceId } from '../ids/ids.js';
import type { ApprovalStatus } from '../time-entry/timeEntry.js';
import type { TrackedEntry } from '../time-entry/trackedTime.js';

/** What has become of one screenshot. An expired one counts as `expired` from its instant on, purged or not (T1). */
export type ScreenshotFate = 'present' | 'deleted_by_member' | 'deleted_by_admin' | 'expired';

/** A capture of an entry with the fate of each of its screenshots; deleted and expired ones included. */
export interface DeletableCapture {
  readonly id: string;
  readonly at: number;
  readonly screenshots: readonly { readonly id: ScreenshotId; readonly fate: ScreenshotFate }[];
}

/** An entry with every capture it ever had. */
export interface DeletableEntry extends TrackedEntry {
  readonly id: TimeEntryId;
  readonly workspaceId: WorkspaceId;
  readonly userId: UserId;
  readonly description: string;
  readonly isLocked: boolean;
  readonly approvalStatus: ApprovalStatus;
  readonly captures: readonly DeletableCapture[];
}
