import type { NoticeChannel, PolicyVersion, UserId, WorkspaceId } from '@glimpse/core';

/** A policy version with who made it. */
export interface PolicyVersionRecord extends PolicyVersion {
  readonly workspaceId: WorkspaceId;
  /** Null for the defaults and for the operator. */
  readonly changedBy: UserId | null;
}

export interface PolicyRepository {
  /** Every version the workspace ever had, oldest first; empty only before the first was added. */
  history(workspaceId: WorkspaceId): Promise<readonly PolicyVersionRecord[]>;
  /** @throws when the version exists */
  add(version: PolicyVersionRecord): Promise<void>;
}

/** A line of the ledger: who was shown which version, when and where (A5). */
export interface NoticeShownRecord {
  readonly workspaceId: WorkspaceId;
  readonly userId: UserId;
  readonly version: number;
  readonly shownAt: number;
  readonly channel: NoticeChannel;
}

export interface NoticeLedger {
  /** What a member was shown, by version. */
  shownTo(key: { workspaceId: WorkspaceId; userId: UserId }): Promise<readonly NoticeShownRecord[]>;
  /** What everyone was shown, by member and version. */
  list(workspaceId: WorkspaceId): Promise<readonly NoticeShownRecord[]>;
  /** Writes a line; the first one of a member and a version holds, later ones change nothing. */
  add(line: NoticeShownRecord): Promise<void>;
}
