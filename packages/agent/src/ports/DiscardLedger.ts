import type { CaptureId, DeviceId, ScreenshotId, TimeEntryId, WorkspaceId } from '@glimpse/core';

/** A held capture that its member destroyed here (C10); what is left of it is what the server has to know. */
export interface Discard {
  readonly workspaceId: WorkspaceId;
  readonly timeEntryId: TimeEntryId;
  readonly captureId: CaptureId;
  readonly windowIndex: number;
  /** The policy version it was made under (A5). */
  readonly policyVersion: number;
  readonly deviceId: DeviceId;
  /** Its moment, in epoch milliseconds by the server's clock. */
  readonly at: number;
  /** The ids its screenshots would have had, in desk order. */
  readonly screenshotIds: readonly ScreenshotId[];
}

/** Remembers what was discarded, and whether the server knows. Durable. */
export interface DiscardLedger {
  /** Discards that the server has not been told of, by their moments. */
  unreported(): Promise<readonly Discard[]>;
  /** Notes that the server knows, or will never want to. Unknown ids are ignored. */
  markReported(captureId: CaptureId): Promise<void>;
  /** Discards of moments at `since` or later, by their moments. */
  list(since: number): Promise<readonly Discard[]>;
  /** Forgets what the server knows of moments before an instant. */
  forgetBefore(at: number): Promise<void>;
}
