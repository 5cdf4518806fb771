import { sql } from 'kysely';

import type { ScreenshotRecord, ScreenshotRepository } from '../../../ports/index.js';
import type { Sql } from '../SqlEngine.js';
import { buryScreenshots } from './buryScreenshots.js';
import { countDay } from './countDay.js';
import { capHourExpiry, countHour } from './hourCounts.js';
import { insertScreenshot } from './insertScreenshot.js';
import { fromScreenshotRow, TOMBSTONE_COLUMNS } from './screenshotRow.js';

/** Screenshots, what is remembered of deleted ones, and their counts, in SQL. */
export function createScreenshotRepository(sqlOfWork: Sql): ScreenshotRepository {
  const { db, engine } = sqlOfWork;
  const rows = db.selectFrom('screenshots').selectAll();
  const records = async (query: typeof rows): Promise<ScreenshotRecord[]> =>
    (await query.execute()).map(fromScreenshotRow);
  const tombstones = db.selectFrom('tombstones').select(TOMBSTONE_COLUMNS);
  return {
    async get({ workspaceId, screenshotId }) {
      const row = await rows
        .where('workspace_id', '=', workspaceId)
        .where('id', '=', screenshotId)
        .executeTakeFirst();
      return row && fromScreenshotRow(row);
    },

    getMany: ({ workspaceId, screenshotIds }) =>
      records(
        rows.where('workspace_id', '=', workspaceId).where(engine.isAmong('id', screenshotIds)),
      ),

    async insert(screenshot) {
      await insertScreenshot(sqlOfWork, screenshot);
      await countHour(sqlOfWork, screenshot.workspaceId, screenshot);
    },

    ofEntries: ({ workspaceId, timeEntryIds }) =>
      records(
        rows
          .where('workspace_id', '=', workspaceId)
          .where(engine.isAmong('time_entry_id', timeEntryIds))
          .orderBy('captured_at')
          .orderBy('display_number')
          .orderBy('id'),
      ),

    listAll({ workspaceId, userId, after, limit }) {
      let query = rows.where('workspace_id', '=', workspaceId);
      if (userId !== undefined) query = query.where('user_id', '=', userId);
      if (after !== undefined) query = query.where('id', '>', after);
      return records(query.orderBy('id').limit(limit));
    },

    bury: (buried) => buryScreenshots(sqlOfWork, buried),

    tombstones: ({ workspaceId, screenshotIds }) =>
      tombstones
        .where('workspace_id', '=', workspaceId)
        .where(engine.isAmong('id', screenshotIds))
        .execute(),

    tombstonesOfEntries: ({ workspaceId, timeEntryIds }) =>
      tombstones
        .where('workspace_id', '=', workspaceId)
        .where(engine.isAmong('time_entry_id', timeEntryIds))
        .execute(),

    dayCounts: (question) => countDay(sqlOfWork, question),

    async capExpiry({ workspaceId, retentionMs }) {
      await db
        .updateTable('screenshots')
        .set({ expires_at: sql`captured_at + ${sql.lit(retentionMs)}` })
        .where('workspace_id', '=', workspaceId)
        .where(sql<boolean>`expires_at > captured_at + ${sql.lit(retentionMs)}`)
        .execute();
      await capHourExpiry(sqlOfWork, workspaceId, retentionMs);
    },

    // In the order of their index and no finer: a million that expire at once are never sorted.
    expired: ({ now, limit }) =>
      records(rows.where('expires_at', '<=', now).orderBy('expires_at').limit(limit)),

    async knownBlobKeys(blobKeys) {
      const known = await db
        .selectFrom('screenshots')
        .select('blob_key')
        .where(engine.isAmong('blob_key', blobKeys))
        .execute();
      return new Set(known.map((row) => row.blob_key));
    },

    wrappedByOthers: ({ masterKeyId, limit }) =>
      records(
        rows
          // Two ranges, since no engine has an index for what is not equal.
          .where((eb) =>
            eb.or([eb('master_key_id', '<', masterKeyId), eb('master_key_id', '>', masterKeyId)]),
          )
          .limit(limit),
      ),

    async setKey({ workspaceId, screenshotId, key }) {
      await db
        .updateTable('screenshots')
        .set({ master_key_id: key.masterKeyId, wrapped_key: key.wrapped })
        .where('workspace_id', '=', workspaceId)
        .where('id', '=', screenshotId)
        .execute();
    },
  };
}
