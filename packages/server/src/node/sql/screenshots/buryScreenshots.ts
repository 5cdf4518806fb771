import type { WorkspaceId } from '@glimpse/core';

import type { TombstoneRecord } from '../../../ports/index.js';
import type { Sql } from '../SqlEngine.js';
import { recountHours } from './hourCounts.js';
import { toTombstoneRow } from './screenshotRow.js';

/** Rows of one `insert`: engines limit how many values a statement may carry. */
const ROWS_PER_INSERT = 500;

/** Deletes the rows with their keys, leaves tombstones in their place, and counts their hours anew. */
export async function buryScreenshots(
  sql: Sql,
  tombstones: readonly TombstoneRecord[],
): Promise<void> {
  const haveExpired = tombstones.every(({ fate }) => fate === 'expired');
  if (tombstones.length > 0) sql.onDestroy?.(haveExpired ? 'soon' : 'answer');
  for (const workspaceId of new Set(tombstones.map((one) => one.workspaceId))) {
    const buried = tombstones.filter((one) => one.workspaceId === workspaceId);
    await buryIn(sql, workspaceId, buried);
  }
}

async function buryIn(
  sql: Sql,
  workspaceId: WorkspaceId,
  tombstones: readonly TombstoneRecord[],
): Promise<void> {
  const { db, engine } = sql;
  const deleted = await db
    .deleteFrom('screenshots')
    .where('workspace_id', '=', workspaceId)
    .where(
      engine.isAmong(
        'id',
        tombstones.map(({ id }) => id),
      ),
    )
    .returning(['user_id as userId', 'captured_at as capturedAt'])
    .execute();
  for (let start = 0; start < tombstones.length; start += ROWS_PER_INSERT) {
    await db
      .insertInto('tombstones')
      .values(tombstones.slice(start, start + ROWS_PER_INSERT).map(toTombstoneRow))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  await recountHours(sql, workspaceId, deleted);
}
