import type {
  ApiKeyRecord,
  AuditRecord,
  CaptureRecord,
  DeliveryRecord,
  DeviceRecord,
  MembershipRecord,
  NoticeShownRecord,
  OutcomeRecord,
  PolicyVersionRecord,
  ProjectRecord,
  ScreenshotRecord,
  SessionRecord,
  StoredEvent,
  TimeEntryRecord,
  TombstoneRecord,
  UserRecord,
  ViewRecord,
  WorkspaceRecord,
} from '../../../ports/index.js';
import { keyed, MemoryTable, type JournalHolder } from './MemoryTable.js';

/** Every table of the memory storage. */
export function createMemoryTables(journal: JournalHolder) {
  const byEntry = (row: { workspaceId: string; timeEntryId: string }) =>
    keyed(row.workspaceId, row.timeEntryId);
  const byId = (row: { workspaceId: string; id: string }) => keyed(row.workspaceId, row.id);
  const byMember = (row: { workspaceId: string; userId: string }) =>
    keyed(row.workspaceId, row.userId);
  const byWorkspace = (row: { workspaceId: string }) => row.workspaceId;
  return {
    users: new MemoryTable<UserRecord>(journal, ({ id }) => id),
    sessions: new MemoryTable<SessionRecord>(journal, ({ tokenHash }) => tokenHash),
    apiKeys: new MemoryTable<ApiKeyRecord>(
      journal,
      ({ keyHash }) => keyHash,
      ({ userId }) => userId,
    ),
    workspaces: new MemoryTable<WorkspaceRecord>(journal, ({ id }) => id),
    memberships: new MemoryTable<MembershipRecord>(journal, byMember, byWorkspace),
    projects: new MemoryTable<ProjectRecord>(journal, byId, byWorkspace),
    policies: new MemoryTable<PolicyVersionRecord>(
      journal,
      (row) => keyed(row.workspaceId, row.version),
      byWorkspace,
    ),
    notices: new MemoryTable<NoticeShownRecord>(
      journal,
      (row) => keyed(row.workspaceId, row.userId, row.version),
      byWorkspace,
    ),
    timeEntries: new MemoryTable<TimeEntryRecord>(journal, byId, byMember),
    captures: new MemoryTable<CaptureRecord>(journal, byId, byEntry),
    screenshots: new MemoryTable<ScreenshotRecord>(journal, byId, byEntry),
    tombstones: new MemoryTable<TombstoneRecord>(journal, byId, byEntry),
    doomedBlobs: new MemoryTable<string>(journal, (key) => key),
    outcomes: new MemoryTable<OutcomeRecord>(
      journal,
      (row) => keyed(row.workspaceId, row.timeEntryId, row.windowIndex),
      byEntry,
    ),
    views: new MemoryTable<ViewRecord>(journal, byId, byMember),
    audit: new MemoryTable<AuditRecord>(journal, byId, byWorkspace),
    devices: new MemoryTable<DeviceRecord>(
      journal,
      (row) => keyed(row.workspaceId, row.userId, row.id),
      byMember,
    ),
    deliveries: new MemoryTable<DeliveryRecord>(
      journal,
      (row) => String(row.id),
      (row) => keyed(row.workspaceId, row.stream),
    ),
    events: new MemoryTable<StoredEvent>(journal, (row) => String(row.id), byWorkspace),
  };
}

export type MemoryTables = ReturnType<typeof createMemoryTables>;
