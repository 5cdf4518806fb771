import { DEFAULT_POLICY_SETTINGS } from '@glimpse/core';
import type {
  CaptureRecord,
  MembershipRecord,
  PolicyVersionRecord,
  ScreenshotRecord,
  TimeEntryRecord,
  TombstoneRecord,
  UserRecord,
  WorkspaceRecord,
} from '../ports/index.js';

/** 2026-11-19T09:00:00Z. */
export const NINE = 1_795_078_800_000;
export const MINUTE = 60_000;

/** Any text as a branded id: in a test every text may be one. */
export function idOf<Id extends string>(text: string): Id {
  return text as Id;
}

export function userRow(id: string, changes: Partial<UserRecord> = {}): UserRecord {
  return {
    id: idOf(id),
    name: `User ${id}`,
    email: `${id}@example.test`,
    passwordHash: null,
    timeZone: 'UTC',
    status: 'ACTIVE',
    createdAt: NINE,
    ...changes,
  };
}

export function workspaceRow(id: string, changes: Partial<WorkspaceRecord> = {}): WorkspaceRecord {
  return {
    id: idOf(id),
    name: id,
    plan: 'PRO',
    earlierPlans: [],
    trialStartedAt: null,
    createdAt: NINE,
    ...changes,
  };
}

export function membershipRow(
  workspaceId: string,
  userId: string,
  changes: Partial<MembershipRecord> = {},
): MembershipRecord {
  return {
    workspaceId: idOf(workspaceId),
    userId: idOf(userId),
    role: 'member',
    status: 'ACTIVE',
    alwaysObscureSince: null,
    joinedAt: NINE,
    ...changes,
  };
}

export function policyRow(
  workspaceId: string,
  version: number,
  changes: Partial<PolicyVersionRecord> = {},
): PolicyVersionRecord {
  return {
    ...DEFAULT_POLICY_SETTINGS,
    workspaceId: idOf(workspaceId),
    version,
    activation: 0,
    sinceAt: NINE,
    changedBy: null,
    ...changes,
  };
}

export function entryRow(id: string, changes: Partial<TimeEntryRecord> = {}): TimeEntryRecord {
  return {
    workspaceId: idOf('w1'),
    id: idOf(id),
    userId: idOf('u1'),
    description: 'Reading',
    projectId: null,
    taskId: null,
    tagIds: ['t1', 't2'],
    billable: true,
    type: 'REGULAR',
    isLocked: false,
    approvalStatus: 'NONE',
    startAt: NINE,
    endAt: NINE + 60 * MINUTE,
    windowMs: 5 * MINUTE,
    deductions: [{ startAt: NINE, endAt: NINE + MINUTE }],
    ...changes,
  };
}

export function captureRow(id: string, changes: Partial<CaptureRecord> = {}): CaptureRecord {
  return {
    workspaceId: idOf('w1'),
    id: idOf(id),
    userId: idOf('u1'),
    timeEntryId: idOf('e1'),
    capturedAt: NINE + 2 * MINUTE,
    windowIndex: 0,
    policyVersion: 1,
    deviceId: idOf('d1'),
    displayCount: 1,
    ...changes,
  };
}

export function screenshotRow(
  id: string,
  changes: Partial<ScreenshotRecord> = {},
): ScreenshotRecord {
  return {
    workspaceId: idOf('w1'),
    id: idOf(id),
    captureId: idOf('c1'),
    timeEntryId: idOf('e1'),
    userId: idOf('u1'),
    capturedAt: NINE + 2 * MINUTE,
    display: { number: 1, x: 0, y: 0, width: 1920, height: 1080, scale: 1.5 },
    width: 480,
    height: 270,
    bytes: 1234,
    contentType: 'image/webp',
    obscure: 'greek',
    expiresAt: NINE + 7 * 24 * 60 * MINUTE,
    sha256: 'a'.repeat(64),
    blobKey: `w1/${id}`,
    key: { masterKeyId: 'm1', wrapped: 'AAAA' },
    receivedAt: NINE + 3 * MINUTE,
    ...changes,
  };
}

export function tombstoneRow(
  screenshot: ScreenshotRecord,
  changes: Partial<TombstoneRecord> = {},
): TombstoneRecord {
  const { workspaceId, id, captureId, timeEntryId, userId, display } = screenshot;
  return {
    workspaceId,
    id,
    captureId,
    timeEntryId,
    userId,
    displayNumber: display.number,
    fate: 'deleted_by_member',
    at: NINE + 90 * MINUTE,
    by: userId,
    ...changes,
  };
}
