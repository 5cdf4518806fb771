import type { TimeEntryRepository } from '../../../ports/index.js';
import { sql, type Expression, type SqlBool } from 'kysely';

import { deleteEntryData } from '../deleteData.js';
import { containing } from '../folded.js';
import type { Sql } from '../SqlEngine.js';
import { fromTimeEntryRow, toTimeEntryRow } from './timeEntryRow.js';

/** Whether the list of tags, which is JSON, holds this one. No `like`: SQLite's takes no heed of case. */
function isTagged(tagId: string): Expression<SqlBool> {
  return sql<SqlBool>`replace(tag_ids_json, ${JSON.stringify(tagId)}, '') <> tag_ids_json`;
}

/** Time entries in SQL. */
export function createTimeEntryRepository(sqlOfWork: Sql): TimeEntryRepository {
  const { db, engine } = sqlOfWork;
  const entries = db.selectFrom('time_entries').selectAll();
  return {
    async get({ workspaceId, timeEntryId }) {
      const row = await entries
        .where('workspace_id', '=', workspaceId)
        .where('id', '=', timeEntryId)
        .executeTakeFirst();
      return row && fromTimeEntryRow(row);
    },

    async getMany({ workspaceId, timeEntryIds }) {
      const rows = await entries
        .where('workspace_id', '=', workspaceId)
        .where(engine.isAmong('id', timeEntryIds))
        .execute();
      return rows.map(fromTimeEntryRow);
    },

    async running({ workspaceId, userId }) {
      const row = await entries
        .where('workspace_id', '=', workspaceId)
        .where('user_id', '=', userId)
        .where('end_at', 'is', null)
        .executeTakeFirst();
      return row && fromTimeEntryRow(row);
    },

    async list({ workspaceId, userId, offset, limit, ...filter }) {
      const { inProgress, from, to, description, projectId, taskId, tagIds } = filter;
      let query = entries.where('workspace_id', '=', workspaceId).where('user_id', '=', userId);
      if (inProgress !== undefined)
        query = query.where('end_at', inProgress ? 'is' : 'is not', null);
      if (from !== undefined) query = query.where('start_at', '>=', from);
      if (to !== undefined) query = query.where('start_at', '<', to);
      if (projectId !== undefined) query = query.where('project_id', '=', projectId);
      if (taskId !== undefined) query = query.where('task_id', '=', taskId);
      if (filter.hasProject === true) query = query.where('project_id', 'is not', null);
      if (filter.hasTask === true) query = query.where('task_id', 'is not', null);
      if (tagIds !== undefined) query = query.where((eb) => eb.or(tagIds.map(isTagged)));
      if (description !== undefined)
        query = query.where(
          sql<boolean>`description_key like ${containing(description)} escape '\\'`,
        );
      const rows = await query
        .orderBy('start_at', 'desc')
        .orderBy('id')
        .limit(limit)
        .offset(offset)
        .execute();
      return rows.map(fromTimeEntryRow);
    },

    async overlapping({ workspaceId, userIds, interval }) {
      const rows = await entries
        .where('workspace_id', '=', workspaceId)
        .where(engine.isAmong('user_id', userIds))
        .where('reach_at', '>=', interval.startAt)
        .where('start_at', '<', interval.endAt)
        // One that ends where the interval begins shares no time with it, unless it has no length.
        .where((eb) =>
          eb.or([eb('reach_at', '>', interval.startAt), eb('start_at', '>=', interval.startAt)]),
        )
        .orderBy('start_at')
        .orderBy('id')
        .execute();
      return rows.map(fromTimeEntryRow);
    },

    async allRunning({ after, limit }) {
      let query = entries.where('end_at', 'is', null);
      if (after)
        query = query.where((eb) =>
          eb.or([
            eb('workspace_id', '>', after.workspaceId),
            eb.and([eb('workspace_id', '=', after.workspaceId), eb('id', '>', after.timeEntryId)]),
          ]),
        );
      const rows = await query.orderBy('workspace_id').orderBy('id').limit(limit).execute();
      return rows.map(fromTimeEntryRow);
    },

    async save(entry) {
      const row = toTimeEntryRow(entry);
      await db
        .insertInto('time_entries')
        .values(row)
        .onConflict((conflict) => conflict.columns(['workspace_id', 'id']).doUpdateSet(row))
        .execute();
    },

    async delete(key) {
      await deleteEntryData(sqlOfWork, key);
      await db
        .deleteFrom('time_entries')
        .where('workspace_id', '=', key.workspaceId)
        .where('id', '=', key.timeEntryId)
        .execute();
    },
  };
}
