import type { ViewRepository } from '../../../ports/index.js';
import type { Sql } from '../SqlEngine.js';

const COLUMNS = [
  'workspace_id as workspaceId',
  'id',
  'user_id as userId',
  'by_user_id as byUserId',
  'at',
  'kind',
  'screenshots',
  'taken_from as takenFrom',
  'taken_to as takenTo',
  'day',
] as const;

/** The log of who looked, in SQL. */
export function createViewRepository({ db }: Sql): ViewRepository {
  const views = db.selectFrom('views').select(COLUMNS);
  return {
    list({ workspaceId, userId, before, limit }) {
      let query = views.where('workspace_id', '=', workspaceId).where('user_id', '=', userId);
      if (before !== undefined) query = query.where('id', '<', before);
      return query.orderBy('id', 'desc').limit(limit).execute();
    },

    recent: ({ workspaceId, userId, byUserId, since }) =>
      views
        .where('workspace_id', '=', workspaceId)
        .where('user_id', '=', userId)
        .where('by_user_id', '=', byUserId)
        .where('at', '>=', since)
        .orderBy('id', 'desc')
        .execute(),

    async save(view) {
      const row = {
        workspace_id: view.workspaceId,
        id: view.id,
        user_id: view.userId,
        by_user_id: view.byUserId,
        at: view.at,
        kind: view.kind,
        screenshots: view.screenshots,
        taken_from: view.takenFrom,
        taken_to: view.takenTo,
        day: view.day,
      };
      await db
        .insertInto('views')
        .values(row)
        .onConflict((conflict) => conflict.columns(['workspace_id', 'id']).doUpdateSet(row))
        .execute();
    },
  };
}
