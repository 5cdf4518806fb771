import type {
  ApprovalStatus,
  Interval,
  ProjectId,
  TimeEntryId,
  TimeEntryType,
  UserId,
  WorkspaceId,
} from '@glimpse/core';

export interface TimeEntryRecord {
  readonly workspaceId: WorkspaceId;
  readonly id: TimeEntryId;
  readonly userId: UserId;
  readonly description: string;
  readonly projectId: ProjectId | null;
  readonly taskId: string | null;
  readonly tagIds: readonly string[];
  readonly billable: boolean;
  readonly type: TimeEntryType;
  readonly isLocked: boolean;
  readonly approvalStatus: ApprovalStatus;
  readonly startAt: number;
  /** Null while the timer runs. */
  readonly endAt: number | null;
  /** Length of its windows: the policy's interval when it began. */
  readonly windowMs: number;
  /** The ledger of subtractions (D11); may overlap or lie outside an entry edited since. */
  readonly deductions: readonly Interval[];
}

export interface TimeEntryRepository {
  get(key: {
    workspaceId: WorkspaceId;
    timeEntryId: TimeEntryId;
  }): Promise<TimeEntryRecord | undefined>;
  getMany(key: {
    workspaceId: WorkspaceId;
    timeEntryIds: readonly TimeEntryId[];
  }): Promise<readonly TimeEntryRecord[]>;
  /** The member's running entry. There is one at most: verbs stop it before they start another. */
  running(key: { workspaceId: WorkspaceId; userId: UserId }): Promise<TimeEntryRecord | undefined>;
  /** A member's entries, latest start first, then by id. `from` and `to` bound the start: [from, to). */
  list(question: {
    workspaceId: WorkspaceId;
    userId: UserId;
    inProgress?: boolean | undefined;
    from?: number | undefined;
    to?: number | undefined;
    /** A part of it, whatever its case. */
    description?: string | undefined;
    projectId?: ProjectId | undefined;
    taskId?: string | undefined;
    /** Entries with any of these. */
    tagIds?: readonly string[] | undefined;
    /** Only entries that have a project. */
    hasProject?: boolean | undefined;
    /** Only entries that have a task. */
    hasTask?: boolean | undefined;
    offset: number;
    limit: number;
  }): Promise<readonly TimeEntryRecord[]>;
  /**
   * Entries of these members that share time with `interval`, by start, then id. One that runs
   * reaches to infinity; one without length counts where it begins.
   */
  overlapping(question: {
    workspaceId: WorkspaceId;
    userIds: readonly UserId[];
    interval: Interval;
  }): Promise<readonly TimeEntryRecord[]>;
  /** Entries of any workspace that run just now, by id: for jobs. */
  allRunning(page: {
    after?: { workspaceId: WorkspaceId; timeEntryId: TimeEntryId } | undefined;
    limit: number;
  }): Promise<readonly TimeEntryRecord[]>;
  /** Inserts or replaces by id. */
  save(entry: TimeEntryRecord): Promise<void>;
  /** Deletes the entry with its captures, screenshots, tombstones and outcomes. */
  delete(key: { workspaceId: WorkspaceId; timeEntryId: TimeEntryId }): Promise<void>;
}
