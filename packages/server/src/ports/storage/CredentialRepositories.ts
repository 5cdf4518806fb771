import type { UserId } from '@glimpse/core';

/** A sign-in. Only the hash of its token is stored. */
export interface SessionRecord {
  readonly tokenHash: string;
  readonly userId: UserId;
  readonly createdAt: number;
  readonly expiresAt: number;
  /** When it was ended; null while it holds. */
  readonly revokedAt: number | null;
}

export interface SessionRepository {
  insert(session: SessionRecord): Promise<void>;
  find(tokenHash: string): Promise<SessionRecord | undefined>;
  /** Ends one session; nothing happens when it is unknown or ended already. */
  revoke(tokenHash: string, at: number): Promise<void>;
  /** Ends all sessions of a person. */
  revokeAll(userId: UserId, at: number): Promise<void>;
  /** Forgets sessions that expired before `before`, at most `limit`; answers how many. */
  deleteExpired(before: number, limit: number): Promise<number>;
}

/** A key for programs. Only its hash is stored. */
export interface ApiKeyRecord {
  readonly id: string;
  readonly userId: UserId;
  readonly name: string;
  readonly keyHash: string;
  readonly createdAt: number;
  readonly lastUsedAt: number | null;
  readonly revokedAt: number | null;
}

export interface ApiKeyRepository {
  insert(key: ApiKeyRecord): Promise<void>;
  find(keyHash: string): Promise<ApiKeyRecord | undefined>;
  /** All of a person's keys, revoked ones too, oldest first. */
  list(userId: UserId): Promise<readonly ApiKeyRecord[]>;
  /** Whether there was such a key of that person to revoke; it stays listed. */
  revoke(userId: UserId, id: string, at: number): Promise<boolean>;
  markUsed(keyHash: string, at: number): Promise<void>;
}
