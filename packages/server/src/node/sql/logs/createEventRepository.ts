import type { GlimpseEvent } from '@glimpse/core';

import type { EventRepository } from '../../../ports/index.js';
import type { Sql } from '../SqlEngine.js';

/** What happened, in order, in SQL. */
export function createEventRepository({ db, engine }: Sql): EventRepository {
  return {
    async append(event) {
      await engine.inOrder?.(db, event.workspaceId);
      const { id } = await db
        .insertInto('events')
        .values({
          workspace_id: event.workspaceId,
          user_id: event.userId,
          at: event.at,
          event_json: JSON.stringify(event.event),
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      return { ...event, id };
    },

    async after({ workspaceId, after, limit }) {
      const rows = await db
        .selectFrom('events')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .where('id', '>', after)
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map((row) => ({
        id: row.id,
        workspaceId: row.workspace_id,
        userId: row.user_id,
        at: row.at,
        event: JSON.parse(row.event_json) as GlimpseEvent,
      }));
    },

    async deleteOld(before, limit) {
      const { numDeletedRows } = await db
        .deleteFrom('events')
        .where('id', 'in', (old) =>
          old.selectFrom('events').select('id').where('at', '<', before).orderBy('id').limit(limit),
        )
        .executeTakeFirst();
      return Number(numDeletedRows);
    },
  };
}
