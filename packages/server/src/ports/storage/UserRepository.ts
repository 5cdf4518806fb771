import type { MemberStatus, UserId } from '@glimpse/core';

/** A person's account. One account may be a member of many workspaces. */
export interface UserRecord {
  readonly id: UserId;
  readonly name: string;
  /** As the person writes it; found again whatever its case. */
  readonly email: string;
  /** What the {@link PasswordHasher} made; null for those who sign in by the host alone. */
  readonly passwordHash: string | null;
  readonly timeZone: string;
  readonly status: MemberStatus;
  readonly createdAt: number;
}

/** Accounts; they belong to no workspace, so these methods name none. */
export interface UserRepository {
  get(userId: UserId): Promise<UserRecord | undefined>;
  /** Those that exist, in no order. */
  getMany(userIds: readonly UserId[]): Promise<readonly UserRecord[]>;
  findByEmail(email: string): Promise<UserRecord | undefined>;
  /** Inserts or replaces by id. @throws when another account has the e-mail address */
  save(user: UserRecord): Promise<void>;
  /** Deletes the account with its sessions and API keys; memberships are deleted before. */
  delete(userId: UserId): Promise<void>;
}
