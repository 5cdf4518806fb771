import type { DeviceId, HeartbeatRequest, UserId, WorkspaceId } from '@glimpse/core';

/** An agent as it last made itself heard. */
export interface DeviceRecord {
  readonly workspaceId: WorkspaceId;
  readonly userId: UserId;
  readonly id: DeviceId;
  readonly agentVersion: string;
  readonly permission: HeartbeatRequest['permission'];
  readonly paused: boolean;
  readonly lastCaptureAt: number | null;
  readonly queueDepth: number;
  readonly lastSeenAt: number;
}

export interface DeviceRepository {
  /** Inserts or replaces by member and id. */
  save(device: DeviceRecord): Promise<void>;
  /** The devices of these members. */
  list(question: {
    workspaceId: WorkspaceId;
    userIds: readonly UserId[];
  }): Promise<readonly DeviceRecord[]>;
}
