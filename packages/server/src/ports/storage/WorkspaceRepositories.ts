import type {
  MemberStatus,
  PlanHistory,
  ProjectId,
  Role,
  UserId,
  WorkspaceId,
} from '@glimpse/core';

export interface WorkspaceRecord extends PlanHistory {
  readonly id: WorkspaceId;
  readonly name: string;
  /** When the one trial began; null if it never did (A2). */
  readonly trialStartedAt: number | null;
  readonly createdAt: number;
}

export interface WorkspaceRepository {
  get(workspaceId: WorkspaceId): Promise<WorkspaceRecord | undefined>;
  /** Those in which the person is an active member, by creation. */
  listOf(userId: UserId): Promise<readonly WorkspaceRecord[]>;
  /** Inserts or replaces by id. */
  save(workspace: WorkspaceRecord): Promise<void>;
  /** Deletes the workspace with all that belongs to it; images are handed over before. */
  delete(workspaceId: WorkspaceId): Promise<void>;
}

/** A person's place in a workspace. */
export interface MembershipRecord {
  readonly workspaceId: WorkspaceId;
  readonly userId: UserId;
  readonly role: Role;
  readonly status: MemberStatus;
  /** Since when every picture of theirs is to be obscured; null when it is not (C4). */
  readonly alwaysObscureSince: number | null;
  readonly joinedAt: number;
}

/** A membership with what the account says of the person. */
export interface MemberRecord extends MembershipRecord {
  readonly name: string;
  readonly email: string;
}

export interface MembershipRepository {
  get(key: { workspaceId: WorkspaceId; userId: UserId }): Promise<MemberRecord | undefined>;
  /**
   * Members that match, in no order. `name` and `email` match a part, whatever its case
   * (Unicode included, as `toLowerCase` sees it).
   */
  list(question: {
    workspaceId: WorkspaceId;
    status?: MemberStatus | undefined;
    name?: string | undefined;
    userIds?: readonly UserId[] | undefined;
  }): Promise<readonly MemberRecord[]>;
  /** A person's memberships everywhere, ended ones too. */
  listOf(userId: UserId): Promise<readonly MembershipRecord[]>;
  save(membership: MembershipRecord): Promise<void>;
  /** Deletes the membership with the member's entries, captures, notices, devices and views. */
  delete(key: { workspaceId: WorkspaceId; userId: UserId }): Promise<void>;
}

export interface ProjectRecord {
  readonly workspaceId: WorkspaceId;
  readonly id: ProjectId;
  readonly name: string;
  /** `#rrggbb`. */
  readonly color: string;
}

export interface ProjectRepository {
  /** All of a workspace, by name, then id, in order of code units. */
  list(workspaceId: WorkspaceId): Promise<readonly ProjectRecord[]>;
  get(key: { workspaceId: WorkspaceId; projectId: ProjectId }): Promise<ProjectRecord | undefined>;
  save(project: ProjectRecord): Promise<void>;
}
