import type { Interval } from '@glimpse/core';
import type { Selectable } from 'kysely';

import type { TimeEntryRecord } from '../../../ports/index.js';
import { toFlag } from '../flag.js';
import { folded } from '../folded.js';
import { FOREVER, type Tables } from '../Tables.js';

type Row = Selectable<Tables['time_entries']>;

export function toTimeEntryRow(entry: TimeEntryRecord): Row {
  return {
    workspace_id: entry.workspaceId,
    id: entry.id,
    user_id: entry.userId,
    description: entry.description,
    description_key: folded(entry.description),
    project_id: entry.projectId,
    task_id: entry.taskId,
    tag_ids_json: JSON.stringify(entry.tagIds),
    billable: toFlag(entry.billable),
    type: entry.type,
    is_locked: toFlag(entry.isLocked),
    approval_status: entry.approvalStatus,
    start_at: entry.startAt,
    end_at: entry.endAt,
    reach_at: entry.endAt ?? FOREVER,
    window_ms: entry.windowMs,
    deductions_json: JSON.stringify(entry.deductions),
  };
}

export function fromTimeEntryRow(row: Row): TimeEntryRecord {
  return {
    workspaceId: row.workspace_id,
    id: row.id,
    userId: row.user_id,
    description: row.description,
    projectId: row.project_id,
    taskId: row.task_id,
    tagIds: JSON.parse(row.tag_ids_json) as string[],
    billable: row.billable === 1,
    type: row.type,
    isLocked: row.is_locked === 1,
    approvalStatus: row.approval_status,
    startAt: row.start_at,
    endAt: row.end_at,
    windowMs: row.window_ms,
    deductions: JSON.parse(row.deductions_json) as Interval[],
  };
}
