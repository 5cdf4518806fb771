import type { Outcome, TimeEntryId, WorkspaceId } from '@glimpse/core';

/** What became of one window on this device (C8). */
export interface WindowRecord {
  readonly workspaceId: WorkspaceId;
  readonly timeEntryId: TimeEntryId;
  /** k of rule C2. */
  readonly windowIndex: number;
  /** When the window began, in epoch milliseconds by the server's clock. */
  readonly startedAt: number;
  readonly outcome: Outcome;
}

/** Remembers which windows have been settled, so that a restart never captures one twice (C2). Durable. */
export interface WindowLedger {
  /** The last settled window of an entry. */
  lastSettled(timeEntryId: TimeEntryId): Promise<number | undefined>;
  /** Settles a window, or corrects what became of it; it will be reported (again). */
  settle(record: WindowRecord): Promise<void>;
  /** Settled windows that the server has not been told of, oldest first. */
  unreported(): Promise<readonly WindowRecord[]>;
  /** Notes that the server knows; nothing happens when the outcome has changed since. */
  markReported(record: WindowRecord): Promise<void>;
  /** Windows that began at `since` or later, oldest first. */
  list(since: number): Promise<readonly WindowRecord[]>;
  /** Forgets windows that began before an instant. */
  forgetBefore(at: number): Promise<void>;
}
