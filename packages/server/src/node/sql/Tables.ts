import type {
  ApprovalStatus,
  CaptureId,
  Day,
  DeliveryState,
  DeviceId,
  HeartbeatRequest,
  ImageType,
  MemberStatus,
  NoticeChannel,
  ProjectId,
  Resolution,
  Role,
  ScreenshotFate,
  ScreenshotId,
  TimeEntryId,
  TimeEntryType,
  UserId,
  ViewKind,
  WorkspaceId,
  WorkspacePlan,
} from '@glimpse/core';
import type { Generated } from 'kysely';

import type { AuditAction } from '../../ports/index.js';

/** 0 or 1: the one form of a flag that every engine has. */
export type Flag = 0 | 1;

/**
 * The tables, the same on every engine. Instants are epoch milliseconds, `…_json` columns hold JSON
 * as text, `…_key` columns the folded form of a text that is searched whatever its case.
 */
export interface Tables {
  users: {
    id: UserId;
    name: string;
    name_key: string;
    email: string;
    email_key: string;
    password_hash: string | null;
    time_zone: string;
    status: MemberStatus;
    created_at: number;
  };
  sessions: {
    token_hash: string;
    user_id: UserId;
    created_at: number;
    expires_at: number;
    revoked_at: number | null;
  };
  api_keys: {
    key_hash: string;
    id: string;
    user_id: UserId;
    name: string;
    created_at: number;
    last_used_at: number | null;
    revoked_at: number | null;
  };
  workspaces: {
    id: WorkspaceId;
    name: string;
    plan: WorkspacePlan;
    earlier_plans_json: string;
    trial_started_at: number | null;
    created_at: number;
  };
  memberships: {
    workspace_id: WorkspaceId;
    user_id: UserId;
    role: Role;
    status: MemberStatus;
    always_obscure_since: number | null;
    joined_at: number;
  };
  projects: { workspace_id: WorkspaceId; id: ProjectId; name: string; color: string };
  policy_versions: {
    workspace_id: WorkspaceId;
    version: number;
    activation: number;
    since_at: number;
    enabled: Flag;
    interval_seconds: number;
    retention_days: number;
    obscure: string;
    resolution: Resolution;
    changed_by: UserId | null;
  };
  notices_shown: {
    workspace_id: WorkspaceId;
    user_id: UserId;
    version: number;
    shown_at: number;
    channel: NoticeChannel;
  };
  time_entries: {
    workspace_id: WorkspaceId;
    id: TimeEntryId;
    user_id: UserId;
    description: string;
    description_key: string;
    project_id: ProjectId | null;
    task_id: string | null;
    tag_ids_json: string;
    billable: Flag;
    type: TimeEntryType;
    is_locked: Flag;
    approval_status: ApprovalStatus;
    start_at: number;
    end_at: number | null;
    /** `end_at`, or {@link FOREVER} while the timer runs: what an index can compare. */
    reach_at: number;
    window_ms: number;
    deductions_json: string;
  };
  captures: {
    workspace_id: WorkspaceId;
    id: CaptureId;
    user_id: UserId;
    time_entry_id: TimeEntryId;
    captured_at: number;
    window_index: number;
    policy_version: number;
    device_id: DeviceId;
    display_count: number;
  };
  screenshots: {
    workspace_id: WorkspaceId;
    id: ScreenshotId;
    capture_id: CaptureId;
    time_entry_id: TimeEntryId;
    user_id: UserId;
    captured_at: number;
    display_number: number;
    display_json: string;
    width: number;
    height: number;
    bytes: number;
    content_type: ImageType;
    obscure: string;
    expires_at: number;
    sha256: string;
    blob_key: string;
    master_key_id: string;
    wrapped_key: string;
    received_at: number;
  };
  tombstones: {
    workspace_id: WorkspaceId;
    id: ScreenshotId;
    capture_id: CaptureId;
    time_entry_id: TimeEntryId;
    user_id: UserId;
    display_number: number;
    fate: Exclude<ScreenshotFate, 'present'>;
    at: number;
    by_user_id: UserId | null;
  };
  /** What `screenshots` holds per member and hour, so that a day is counted without going through it. */
  hour_counts: {
    workspace_id: WorkspaceId;
    hour_at: number;
    user_id: UserId;
    screenshots: number;
    moments: number;
    /** From then on the counts say too much, and the rows are asked. */
    first_expiry_at: number;
  };
  doomed_blobs: { key: string };
  blobs: { key: string; bytes: Uint8Array; stored_at: number };
  outcomes: {
    workspace_id: WorkspaceId;
    time_entry_id: TimeEntryId;
    window_index: number;
    outcome_json: string;
  };
  views: {
    workspace_id: WorkspaceId;
    id: string;
    user_id: UserId;
    by_user_id: UserId;
    at: number;
    kind: ViewKind;
    screenshots: number;
    taken_from: number | null;
    taken_to: number | null;
    day: Day | null;
  };
  audit_lines: {
    workspace_id: WorkspaceId;
    id: string;
    at: number;
    by_user_id: UserId | null;
    action: AuditAction;
    user_id: UserId | null;
    details_json: string;
  };
  devices: {
    workspace_id: WorkspaceId;
    user_id: UserId;
    id: DeviceId;
    agent_version: string;
    permission: HeartbeatRequest['permission'];
    paused: Flag;
    last_capture_at: number | null;
    queue_depth: number;
    last_seen_at: number;
  };
  events: {
    id: Generated<number>;
    workspace_id: WorkspaceId;
    user_id: UserId | null;
    at: number;
    event_json: string;
  };
  /** What the host is to be told. */
  webhook_deliveries: {
    id: Generated<number>;
    workspace_id: WorkspaceId;
    stream: string;
    event_json: string;
    state: DeliveryState;
    attempts: number;
    created_at: number;
    next_attempt_at: number;
    last_error: string | null;
    delivered_at: number | null;
  };
}

/** Later than any instant: where a running entry ends for the sake of comparing. */
export const FOREVER = Number.MAX_SAFE_INTEGER;
