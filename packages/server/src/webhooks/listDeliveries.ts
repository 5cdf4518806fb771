import { toInstant, type WebhookDelivery } from '@glimpse/core';
import type { Answer, Call } from '../http/Call.js';
import type { DeliveryRecord } from '../ports/index.js';

/** Lists what the host was told or is to be told, newest first. */
export async function listDeliveries({
  app,
  query,
}: Call<'listDeliveries'>): Promise<Answer<'listDeliveries'>> {
  const { state, workspace, cursor, limit } = query;
  const found = await app.storage.read((r) =>
    r.outbox.list({
      state,
      workspaceId: workspace,
      before: cursor === undefined ? undefined : Number(cursor),
      limit: limit + 1,
    }),
  );
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  return {
    reply: {
      deliveries: shown.map(toDelivery),
      nextCursor: found.length > limit && last ? String(last.id) : null,
    },
  };
}

function toDelivery(record: DeliveryRecord): WebhookDelivery {
  const { id, event, state, attempts, createdAt, nextAttemptAt, lastError, deliveredAt } = record;
  return {
    id: String(id),
    event,
    state,
    attempts,
    createdAt: toInstant(createdAt),
    nextAttemptAt: state === 'waiting' ? toInstant(nextAttemptAt) : null,
    lastError,
    deliveredAt: deliveredAt === null ? null : toInstant(deliveredAt),
  };
}
