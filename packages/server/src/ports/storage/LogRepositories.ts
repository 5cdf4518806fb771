import type { Day, UserId, ViewKind, WorkspaceId } from '@glimpse/core';

/** What someone did with another person's pictures (V8). */
export interface ViewRecord {
  readonly workspaceId: WorkspaceId;
  /** Ids grow with time, as text: a later line has the greater id. */
  readonly id: string;
  /** The person pictured. */
  readonly userId: UserId;
  readonly byUserId: UserId;
  readonly at: number;
  readonly kind: ViewKind;
  readonly screenshots: number;
  readonly takenFrom: number | null;
  readonly takenTo: number | null;
  readonly day: Day | null;
}

export interface ViewRepository {
  /** Of the person pictured, newest first; `before` is the id of the last line already read. */
  list(question: {
    workspaceId: WorkspaceId;
    userId: UserId;
    before?: string | undefined;
    limit: number;
  }): Promise<readonly ViewRecord[]>;
  /** The lines that `byUserId` left with the person pictured since `since`, newest first. */
  recent(question: {
    workspaceId: WorkspaceId;
    userId: UserId;
    byUserId: UserId;
    since: number;
  }): Promise<readonly ViewRecord[]>;
  /** Inserts or replaces by id. */
  save(view: ViewRecord): Promise<void>;
}

/** What was done: downloads, deletes, policy changes, approvals (V8). No image, no description. */
export interface AuditRecord {
  readonly workspaceId: WorkspaceId;
  readonly id: string;
  readonly at: number;
  /** Null when it was the operator or the server itself. */
  readonly byUserId: UserId | null;
  readonly action: AuditAction;
  /** The member it concerned; null when all. */
  readonly userId: UserId | null;
  /** Ids and figures that belong to the action. */
  readonly details: Readonly<Record<string, string | number | boolean | null>>;
}

export type AuditAction =
  | 'policy.changed'
  | 'trial.started'
  | 'plan.changed'
  | 'screenshots.downloaded'
  | 'screenshots.deleted'
  | 'time_entry.deleted'
  | 'approval.changed'
  | 'account.deleted';

export interface AuditRepository {
  add(line: AuditRecord): Promise<void>;
  /** Newest first. */
  list(question: {
    workspaceId: WorkspaceId;
    before?: string | undefined;
    limit: number;
  }): Promise<readonly AuditRecord[]>;
}
