import type { TimeEntryId, UserId, WorkspaceId } from '@glimpse/core';

import type { Sql } from './SqlEngine.js';
import { recountHours } from './screenshots/hourCounts.js';

/** Deletes what belongs to an entry: captures, screenshots, tombstones and outcomes (D9). */
export async function deleteEntryData(
  sql: Sql,
  { workspaceId, timeEntryId }: { workspaceId: WorkspaceId; timeEntryId: TimeEntryId },
): Promise<void> {
  const { db } = sql;
  const deleted = await db
    .deleteFrom('screenshots')
    .where('workspace_id', '=', workspaceId)
    .where('time_entry_id', '=', timeEntryId)
    .returning(['user_id as userId', 'captured_at as capturedAt'])
    .execute();
  sql.onDestroy?.('answer');
  await recountHours(sql, workspaceId, deleted);
  for (const table of ['tombstones', 'captures', 'outcomes'] as const) {
    await db
      .deleteFrom(table)
      .where('workspace_id', '=', workspaceId)
      .where('time_entry_id', '=', timeEntryId)
      .execute();
  }
}

/** Deletes what belongs to a member of a workspace (D9). */
export async function deleteMemberData(
  { db, onDestroy }: Sql,
  { workspaceId, userId }: { workspaceId: WorkspaceId; userId: UserId },
): Promise<void> {
  onDestroy?.('answer');
  await db
    .deleteFrom('outcomes')
    .where('workspace_id', '=', workspaceId)
    .where('time_entry_id', 'in', (entries) =>
      entries
        .selectFrom('time_entries')
        .select('id')
        .where('workspace_id', '=', workspaceId)
        .where('user_id', '=', userId),
    )
    .execute();
  for (const table of [
    ...(['screenshots', 'tombstones', 'hour_counts', 'captures'] as const),
    ...(['time_entries', 'notices_shown', 'devices', 'views'] as const),
  ]) {
    await db
      .deleteFrom(table)
      .where('workspace_id', '=', workspaceId)
      .where('user_id', '=', userId)
      .execute();
  }
}

/** Deletes everything that belongs to a workspace (D9). */
export async function deleteWorkspaceData(
  { db, onDestroy }: Sql,
  workspaceId: WorkspaceId,
): Promise<void> {
  onDestroy?.('answer');
  for (const table of [
    ...(['screenshots', 'tombstones', 'hour_counts', 'captures', 'outcomes'] as const),
    ...(['time_entries', 'projects', 'notices_shown', 'policy_versions'] as const),
    ...(['devices', 'views', 'audit_lines', 'events', 'memberships'] as const),
  ]) {
    await db.deleteFrom(table).where('workspace_id', '=', workspaceId).execute();
  }
}
