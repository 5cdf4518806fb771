import type { UserId, WorkspaceId } from '@glimpse/core';
import { sql } from 'kysely';

import type { Sql } from '../SqlEngine.js';

/** Length of the stretch that one counter counts. Zones of a half hour ask the rows for the rest. */
export const HOUR_MS = 3_600_000;

/** A moment of a member: says which counter is touched. */
export interface CountedMoment {
  readonly userId: UserId;
  readonly capturedAt: number;
}

/**
 * Counts the hours of these moments anew from the rows. Never adds or subtracts, so a counter
 * cannot drift from what it counts.
 */
export async function recountHours(
  sqlOfWork: Sql,
  workspaceId: WorkspaceId,
  moments: readonly CountedMoment[],
): Promise<void> {
  for (const { userId, capturedAt } of distinctHours(moments)) {
    await sqlOfWork.db
      .deleteFrom('hour_counts')
      .where('workspace_id', '=', workspaceId)
      .where('hour_at', '=', hourOf(capturedAt))
      .where('user_id', '=', userId)
      .execute();
    await countHour(sqlOfWork, workspaceId, { userId, capturedAt });
  }
}

/** Counts the hour of a moment that has a screenshot; one that has none keeps its counter. */
export async function countHour(
  { db }: Sql,
  workspaceId: WorkspaceId,
  { userId, capturedAt }: CountedMoment,
): Promise<void> {
  const hourAt = hourOf(capturedAt);
  await db
    .insertInto('hour_counts')
    .columns([
      ...(['workspace_id', 'hour_at', 'user_id'] as const),
      ...(['screenshots', 'moments', 'first_expiry_at'] as const),
    ])
    .expression((rows) =>
      rows
        .selectFrom('screenshots')
        .select((eb) => [
          'workspace_id',
          eb.cast<number>(eb.val(hourAt), 'bigint').as('hour_at'),
          'user_id',
          eb.fn.count<number>('id').as('screenshots'),
          eb.fn.count<number>('capture_id').distinct().as('moments'),
          eb.fn.coalesce(eb.fn.min<number>('expires_at'), eb.lit(0)).as('first_expiry_at'),
        ])
        .where('workspace_id', '=', workspaceId)
        .where('user_id', '=', userId)
        .where('captured_at', '>=', hourAt)
        .where('captured_at', '<', hourAt + HOUR_MS)
        .groupBy(['workspace_id', 'user_id']),
    )
    .onConflict((conflict) =>
      conflict.columns(['workspace_id', 'hour_at', 'user_id']).doUpdateSet((eb) => ({
        screenshots: eb.ref('excluded.screenshots'),
        moments: eb.ref('excluded.moments'),
        first_expiry_at: eb.ref('excluded.first_expiry_at'),
      })),
    )
    .execute();
}

/** Follows `capExpiry` of the rows, erring on the early side: then rows are asked instead of counters. */
export async function capHourExpiry(
  { db }: Sql,
  workspaceId: WorkspaceId,
  retentionMs: number,
): Promise<void> {
  await db
    .updateTable('hour_counts')
    .set({ first_expiry_at: sql`hour_at + ${sql.lit(retentionMs)}` })
    .where('workspace_id', '=', workspaceId)
    .where(sql<boolean>`first_expiry_at > hour_at + ${sql.lit(retentionMs)}`)
    .execute();
}

function distinctHours(moments: readonly CountedMoment[]): Iterable<CountedMoment> {
  const hours = new Map<string, CountedMoment>();
  for (const moment of moments) hours.set(`${moment.userId} ${hourOf(moment.capturedAt)}`, moment);
  return hours.values();
}

function hourOf(at: number): number {
  return Math.floor(at / HOUR_MS) * HOUR_MS;
}
