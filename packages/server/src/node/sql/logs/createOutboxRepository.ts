import type { WebhookEvent } from '@glimpse/core';
import type { Selectable } from 'kysely';

import type { DeliveryRecord, OutboxRepository } from '../../../ports/index.js';
import type { Sql } from '../SqlEngine.js';
import type { Tables } from '../Tables.js';

/** What the host is to be told, in SQL. */
export function createOutboxRepository({ db, engine }: Sql): OutboxRepository {
  return {
    async append({ workspaceId, stream, event, createdAt }) {
      await engine.inOrder?.(db, workspaceId);
      await db
        .insertInto('webhook_deliveries')
        .values({
          workspace_id: workspaceId,
          stream,
          event_json: JSON.stringify(event),
          created_at: createdAt,
          ...afresh(createdAt),
        })
        .execute();
    },

    async due({ now, limit }) {
      const rows = await db
        .selectFrom('webhook_deliveries as one')
        .selectAll('one')
        .where('state', '=', 'waiting')
        .where('next_attempt_at', '<=', now)
        .where(({ not, exists, selectFrom, ref }) =>
          not(
            exists(
              selectFrom('webhook_deliveries as earlier')
                .select('earlier.id')
                .where('earlier.workspace_id', '=', ref('one.workspace_id'))
                .where('earlier.stream', '=', ref('one.stream'))
                .where('earlier.id', '<', ref('one.id'))
                .where('earlier.state', '!=', 'delivered'),
            ),
          ),
        )
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(toRecord);
    },

    async settle(delivery) {
      await db
        .updateTable('webhook_deliveries')
        .set({
          state: delivery.state,
          attempts: delivery.attempts,
          next_attempt_at: delivery.nextAttemptAt,
          last_error: delivery.lastError,
          delivered_at: delivery.deliveredAt,
        })
        .where('id', '=', delivery.id)
        .execute();
    },

    async list({ state, workspaceId, before, limit }) {
      let query = db.selectFrom('webhook_deliveries').selectAll();
      if (state !== undefined) query = query.where('state', '=', state);
      if (workspaceId !== undefined) query = query.where('workspace_id', '=', workspaceId);
      if (before !== undefined) query = query.where('id', '<', before);
      return (await query.orderBy('id', 'desc').limit(limit).execute()).map(toRecord);
    },

    async depth() {
      const rows = await db
        .selectFrom('webhook_deliveries')
        .select(['state', ({ fn }) => fn.countAll<number>().as('count')])
        .where('state', 'in', ['waiting', 'dead'])
        .groupBy('state')
        .execute();
      const countOf = (state: string) =>
        Number(rows.find((row) => row.state === state)?.count ?? 0);
      return { waiting: countOf('waiting'), dead: countOf('dead') };
    },

    async replay(selection, now) {
      const update = db.updateTable('webhook_deliveries').set(afresh(now));
      const chosen =
        'ids' in selection
          ? update.where('id', 'in', [...selection.ids])
          : 'state' in selection
            ? update.where('state', '=', selection.state)
            : update.where('created_at', '>=', selection.since);
      return Number((await chosen.executeTakeFirst()).numUpdatedRows);
    },

    async deleteDelivered(before, limit) {
      const { numDeletedRows } = await db
        .deleteFrom('webhook_deliveries')
        .where('id', 'in', (old) =>
          old
            .selectFrom('webhook_deliveries')
            .select('id')
            .where('delivered_at', '<', before)
            .orderBy('id')
            .limit(limit),
        )
        .executeTakeFirst();
      return Number(numDeletedRows);
    },
  };
}

function afresh(now: number) {
  return {
    state: 'waiting',
    attempts: 0,
    next_attempt_at: now,
    last_error: null,
    delivered_at: null,
  } as const;
}

function toRecord(row: Selectable<Tables['webhook_deliveries']>): DeliveryRecord {
  return {
    id: row.id,
    workspaceId: row.workspace_id,
    stream: row.stream,
    event: JSON.parse(row.event_json) as WebhookEvent,
    state: row.state,
    attempts: row.attempts,
    createdAt: row.created_at,
    nextAttemptAt: row.next_attempt_at,
    lastError: row.last_error,
    deliveredAt: row.delivered_at,
  };
}
