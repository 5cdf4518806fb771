import type { Outcome, TimeEntryId, WorkspaceId } from '@glimpse/core';

/** What became of one window of an entry (C8). */
export interface OutcomeRecord {
  readonly workspaceId: WorkspaceId;
  readonly timeEntryId: TimeEntryId;
  readonly windowIndex: number;
  readonly outcome: Outcome;
}

export interface OutcomeRepository {
  get(key: {
    workspaceId: WorkspaceId;
    timeEntryId: TimeEntryId;
    windowIndex: number;
  }): Promise<Outcome | undefined>;
  /** Of these entries, by window. */
  ofEntries(key: {
    workspaceId: WorkspaceId;
    timeEntryIds: readonly TimeEntryId[];
  }): Promise<readonly OutcomeRecord[]>;
  /** Inserts or replaces. */
  save(record: OutcomeRecord): Promise<void>;
}
