import { toInstant, type Person, type UserId, type View } from '@glimpse/core';
import type { Answer, Call } from '../http/Call.js';
import type { Repositories, ViewRecord } from '../ports/index.js';
import { findMember } from '../time-entries/findEntry.js';
import { loadPeople } from '../workspaces/loadPeople.js';

/** Lists who looked at a member's screenshots, newest first (V8). */
export async function listViews({
  app,
  caller,
  params,
  query,
}: Call<'listViews'>): Promise<Answer<'listViews'>> {
  const { workspaceId, userId } = params;
  const { limit } = query;
  const reply = await app.storage.read(async (r) => {
    await findMember(r, caller.actor, userId);
    const lines = await r.views.list({
      workspaceId,
      userId,
      before: query.cursor,
      limit: limit + 1,
    });
    const shown = lines.slice(0, limit);
    const views = await toViews(r, shown);
    return { views, nextCursor: lines.length > limit ? (shown.at(-1)?.id ?? null) : null };
  });
  return { reply };
}

async function toViews(repositories: Repositories, lines: readonly ViewRecord[]): Promise<View[]> {
  const personOf = await loadPeople(
    repositories,
    lines.map(({ byUserId }) => byUserId),
  );
  return lines.map((line) => toView(line, personOf));
}

function toView(line: ViewRecord, personOf: (userId: UserId) => Person): View {
  const instant = (at: number | null) => (at === null ? null : toInstant(at));
  return {
    id: line.id,
    by: personOf(line.byUserId),
    at: toInstant(line.at),
    kind: line.kind,
    screenshots: line.screenshots,
    takenFrom: instant(line.takenFrom),
    takenTo: instant(line.takenTo),
    day: line.day,
  };
}
