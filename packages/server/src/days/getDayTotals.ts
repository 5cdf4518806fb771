import { toInstant } from '@glimpse/core';
import type { Answer, Call } from '../http/Call.js';
import { loadHistory } from '../policy/loadHistory.js';
import type { MemberRecord } from '../ports/index.js';
import { byName, membersInSight } from '../workspaces/membersInSight.js';
import { readCursor, writeCursor } from './cursor.js';
import { dayInView } from './dayInView.js';
import { memberTotals } from './memberTotals.js';

/** Lists the active members with their counts and coverage of a day (V3). */
export async function getDayTotals({
  app,
  caller,
  params,
  query,
  now,
}: Call<'getDayTotals'>): Promise<Answer<'getDayTotals'>> {
  const { actor, workspace } = caller;
  const question = { day: params.day, timeZone: query['time-zone'] };
  const reply = await app.storage.read(async (r) => {
    const history = await loadHistory(r, workspace);
    const { bounds, viewable } = dayInView(question, history, now);
    const all = await membersInSight(r, actor, { status: 'ACTIVE', name: query.name });
    const { members, nextCursor } = pageFrom(all, query);
    const userIds = all.map(({ userId }) => userId);
    const counts = await r.screenshots.dayCounts({
      workspaceId: workspace.id,
      interval: bounds,
      now,
      userIds: query.name === undefined && userIds.length > 1 ? undefined : userIds,
    });
    const asked = new Set(userIds);
    const countOf = new Map(
      counts.filter(({ userId }) => asked.has(userId)).map((count) => [count.userId, count]),
    );
    return {
      ...question,
      ...{ start: toInstant(bounds.startAt), end: toInstant(bounds.endAt) },
      asOf: toInstant(now),
      viewable,
      memberCount: all.length,
      screenshotCount: [...countOf.values()].reduce((sum, one) => sum + one.screenshots, 0),
      members: await memberTotals(r, { members, countOf, bounds, now }),
      nextCursor,
    };
  });
  return { reply };
}

function pageFrom(
  all: readonly MemberRecord[],
  { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
): { members: MemberRecord[]; nextCursor: string | null } {
  const last = cursor === undefined ? undefined : readCursor(cursor);
  const rest = all.filter((member) => last === undefined || byName(member, last) > 0);
  const members = rest.slice(0, limit);
  const end = members.at(-1);
  return { members, nextCursor: rest.length > limit && end ? writeCursor(end) : null };
}
