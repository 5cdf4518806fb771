import type { UserId } from '@glimpse/core';
import type { AliasableExpression } from 'kysely';

import type { DayCount, ScreenshotRepository } from '../../../ports/index.js';
import type { Sql } from '../SqlEngine.js';
import { HOUR_MS } from './hourCounts.js';

type Question = Parameters<ScreenshotRepository['dayCounts']>[0];

/**
 * Counts per member from the counters of the hours that lie wholly inside the interval and hold
 * nothing expired. For the few others (the edges in zones of a half hour, the last day of
 * retention) the rows of those hours are counted.
 */
export async function countDay(sql: Sql, question: Question): Promise<readonly DayCount[]> {
  const counts = new Map<UserId, DayCount>();
  for (const found of [await countWholeHours(sql, question), await countRows(sql, question)]) {
    for (const [userId, screenshots, moments] of found) {
      const known = counts.get(userId);
      counts.set(userId, {
        userId,
        screenshots: screenshots + (known?.screenshots ?? 0),
        moments: moments + (known?.moments ?? 0),
      });
    }
  }
  return [...counts.values()];
}

function countWholeHours(sql: Sql, { workspaceId, interval, now, userIds }: Question) {
  const { db, engine } = sql;
  let query = db
    .selectFrom('hour_counts')
    .select(({ fn }) => [
      'user_id as userId',
      fn.sum<number>('screenshots').as('screenshots'),
      fn.sum<number>('moments').as('moments'),
    ])
    .where('workspace_id', '=', workspaceId)
    .where('hour_at', '>=', interval.startAt)
    .where('hour_at', '<=', interval.endAt - HOUR_MS)
    .where('first_expiry_at', '>', now);
  if (userIds) query = query.where(engine.isAmong('user_id', userIds));
  return packedCounts(sql, query.groupBy('user_id'));
}

function countRows(sql: Sql, { workspaceId, interval, now, userIds }: Question) {
  const { db, engine } = sql;
  let query = db
    .selectFrom('hour_counts')
    .innerJoin('screenshots', (join) =>
      join
        .onRef('screenshots.workspace_id', '=', 'hour_counts.workspace_id')
        .onRef('screenshots.user_id', '=', 'hour_counts.user_id')
        .onRef('screenshots.captured_at', '>=', 'hour_counts.hour_at')
        .on((on) => on('screenshots.captured_at', '<', on('hour_counts.hour_at', '+', HOUR_MS))),
    )
    .select(({ fn }) => [
      'hour_counts.user_id as userId',
      fn.count<number>('screenshots.id').as('screenshots'),
      fn.count<number>('screenshots.capture_id').distinct().as('moments'),
    ])
    .where('hour_counts.workspace_id', '=', workspaceId)
    .where('hour_counts.hour_at', '>', interval.startAt - HOUR_MS)
    .where('hour_counts.hour_at', '<', interval.endAt)
    .where((eb) =>
      eb.or([
        eb('hour_counts.hour_at', '<', interval.startAt),
        eb('hour_counts.hour_at', '>', interval.endAt - HOUR_MS),
        eb('hour_counts.first_expiry_at', '<=', now),
      ]),
    )
    .where('screenshots.captured_at', '>=', interval.startAt)
    .where('screenshots.captured_at', '<', interval.endAt)
    .where('screenshots.expires_at', '>', now);
  if (userIds) query = query.where(engine.isAmong('hour_counts.user_id', userIds));
  return packedCounts(sql, query.groupBy('hour_counts.user_id'));
}

/** A member, their screenshots, their moments. */
type PackedCount = [UserId, number, number];

async function packedCounts(
  { db, engine }: Sql,
  counts: AliasableExpression<Record<'userId' | 'screenshots' | 'moments', unknown>>,
): Promise<PackedCount[]> {
  const { packed } = await db
    .selectFrom(counts.as('counts'))
    .select((eb) =>
      engine
        .packed([eb.ref('counts.userId'), eb.ref('counts.screenshots'), eb.ref('counts.moments')])
        .as('packed'),
    )
    .executeTakeFirstOrThrow();
  return JSON.parse(packed) as PackedCount[];
}
