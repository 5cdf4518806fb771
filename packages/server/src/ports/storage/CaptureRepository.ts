import type {
  CaptureId,
  CoveringCapture,
  DeviceId,
  TimeEntryId,
  UserId,
  WorkspaceId,
} from '@glimpse/core';

/**
 * A moment on one device. It stays for as long as its entry does, whatever becomes of its
 * screenshots: the time it owns depends on the moment before it (D5).
 */
export interface CaptureRecord {
  readonly workspaceId: WorkspaceId;
  readonly id: CaptureId;
  readonly userId: UserId;
  readonly timeEntryId: TimeEntryId;
  /** The moment, by the server's clock. */
  readonly capturedAt: number;
  readonly windowIndex: number;
  readonly policyVersion: number;
  readonly deviceId: DeviceId;
  readonly displayCount: number;
}

export interface CaptureRepository {
  get(key: { workspaceId: WorkspaceId; captureId: CaptureId }): Promise<CaptureRecord | undefined>;
  /** @throws when the workspace has a capture of that id */
  insert(capture: CaptureRecord): Promise<void>;
  /** Every capture these entries ever had, by moment, then id. */
  ofEntries(key: {
    workspaceId: WorkspaceId;
    timeEntryIds: readonly TimeEntryId[];
  }): Promise<readonly CaptureRecord[]>;
  /** The captures that one window of an entry has had. */
  ofWindow(key: {
    workspaceId: WorkspaceId;
    timeEntryId: TimeEntryId;
    windowIndex: number;
  }): Promise<readonly CaptureRecord[]>;
  /**
   * Every capture these entries ever had, by entry and in order of their moments, with whether one of its screenshots can still be seen at
   * `now`: what the day bar is drawn from, for many members at once.
   */
  coverage(key: {
    workspaceId: WorkspaceId;
    timeEntryIds: readonly TimeEntryId[];
    now: number;
  }): Promise<CapturesByEntry>;
}

/** What the day bar is drawn from. Entries that had no capture are not in it. */
export type CapturesByEntry = ReadonlyMap<TimeEntryId, readonly CoveringCapture[]>;
