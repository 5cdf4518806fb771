import type {
  CaptureId,
  Display,
  ImageType,
  Interval,
  Obscure,
  ScreenshotFate,
  ScreenshotId,
  TimeEntryId,
  UserId,
  WorkspaceId,
} from '@glimpse/core';
import type { WrappedKey } from '../Vault.js';

/** A screenshot that is there, purged not yet. Whoever reads it checks `expiresAt` (T1). */
export interface ScreenshotRecord {
  readonly workspaceId: WorkspaceId;
  readonly id: ScreenshotId;
  readonly captureId: CaptureId;
  readonly timeEntryId: TimeEntryId;
  readonly userId: UserId;
  readonly capturedAt: number;
  readonly display: Display;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  readonly contentType: ImageType;
  readonly obscure: Obscure;
  readonly expiresAt: number;
  /** SHA-256 of the image's bytes, hex (C6). */
  readonly sha256: string;
  readonly blobKey: string;
  readonly key: WrappedKey;
  readonly receivedAt: number;
}

/** What is remembered of a screenshot that is no more: never its image, key or size (D5, D13). */
export interface TombstoneRecord {
  readonly workspaceId: WorkspaceId;
  readonly id: ScreenshotId;
  readonly captureId: CaptureId;
  readonly timeEntryId: TimeEntryId;
  readonly userId: UserId;
  readonly displayNumber: number;
  readonly fate: Exclude<ScreenshotFate, 'present'>;
  readonly at: number;
  /** Who deleted it; null when it expired. */
  readonly by: UserId | null;
}

/** One member's count of a day. */
export interface DayCount {
  readonly userId: UserId;
  readonly screenshots: number;
  /** Captures with at least one screenshot left. */
  readonly moments: number;
}

export interface ScreenshotRepository {
  get(key: {
    workspaceId: WorkspaceId;
    screenshotId: ScreenshotId;
  }): Promise<ScreenshotRecord | undefined>;
  getMany(key: {
    workspaceId: WorkspaceId;
    screenshotIds: readonly ScreenshotId[];
  }): Promise<readonly ScreenshotRecord[]>;
  /** @throws when the workspace has a screenshot of that id */
  insert(screenshot: ScreenshotRecord): Promise<void>;
  /** All of these entries, by moment, display number, then id. */
  ofEntries(key: {
    workspaceId: WorkspaceId;
    timeEntryIds: readonly TimeEntryId[];
  }): Promise<readonly ScreenshotRecord[]>;
  /** Every one of a workspace, or of one member of it, by id, in pages: for deleting all of them. */
  listAll(page: {
    workspaceId: WorkspaceId;
    userId?: UserId | undefined;
    after?: ScreenshotId | undefined;
    limit: number;
  }): Promise<readonly ScreenshotRecord[]>;
  /** Deletes the rows with their keys and leaves these tombstones in their place. */
  bury(tombstones: readonly TombstoneRecord[]): Promise<void>;
  tombstones(key: {
    workspaceId: WorkspaceId;
    screenshotIds: readonly ScreenshotId[];
  }): Promise<readonly TombstoneRecord[]>;
  tombstonesOfEntries(key: {
    workspaceId: WorkspaceId;
    timeEntryIds: readonly TimeEntryId[];
  }): Promise<readonly TombstoneRecord[]>;
  /**
   * Screenshots per member whose moment lies in `interval` and that can be seen at `now`; members
   * without any are left out. An adapter keeps counters rather than going through the rows.
   */
  dayCounts(question: {
    workspaceId: WorkspaceId;
    interval: Interval;
    now: number;
    userIds?: readonly UserId[] | undefined;
  }): Promise<readonly DayCount[]>;
  /** Brings `expiresAt` forward to `capturedAt + retentionMs` where it lies later (T1). */
  capExpiry(key: { workspaceId: WorkspaceId; retentionMs: number }): Promise<void>;
  /** Screenshots of any workspace with `expiresAt <= now`, earliest first: for the purge. */
  expired(page: { now: number; limit: number }): Promise<readonly ScreenshotRecord[]>;
  /** Those of `blobKeys` that a row names: for the sweeper. */
  knownBlobKeys(blobKeys: readonly string[]): Promise<ReadonlySet<string>>;
  /** Screenshots whose key is wrapped by another master key than this one: for rotation. */
  wrappedByOthers(page: {
    masterKeyId: string;
    limit: number;
  }): Promise<readonly ScreenshotRecord[]>;
  setKey(key: {
    workspaceId: WorkspaceId;
    screenshotId: ScreenshotId;
    key: WrappedKey;
  }): Promise<void>;
}

/**
 * Blobs whose rows are gone and that are to be deleted next. Written in the transaction that removes
 * the rows, so that a crash before the blob store was told is found and finished (D13, T1).
 */
export interface DoomedBlobRepository {
  add(keys: readonly string[]): Promise<void>;
  list(limit: number): Promise<readonly string[]>;
  /** How many wait. */
  count(): Promise<number>;
  remove(keys: readonly string[]): Promise<void>;
}
