import { instantAt } from '@glimpse/core';
import type { Answer, Call } from '../http/Call.js';
import { findMember } from './findEntry.js';
import { toTimeEntry } from './toTimeEntry.js';

/** Lists a member's entries, latest first; `start` and `end` bound when they begin. */
export async function listTimeEntries({
  app,
  caller,
  params,
  query,
}: Call<'listTimeEntries'>): Promise<Answer<'listTimeEntries'>> {
  const { userId, workspaceId } = params;
  const limit = query['page-size'];
  const entries = await app.storage.read(async (r) => {
    await findMember(r, caller.actor, userId);
    return r.timeEntries.list({
      workspaceId,
      userId,
      inProgress: query['in-progress'] === undefined ? undefined : query['in-progress'] === 'true',
      from: query.start === undefined ? undefined : instantAt(query.start),
      to: query.end === undefined ? undefined : instantAt(query.end),
      description: query.description,
      projectId: query.project,
      taskId: query.task,
      tagIds: query.tags?.split(',').filter((id) => id !== ''),
      hasProject: query['project-required'] === 'true',
      hasTask: query['task-required'] === 'true',
      offset: (query.page - 1) * limit,
      limit: limit + 1,
    });
  });
  return {
    reply: entries.slice(0, limit).map(toTimeEntry),
    headers: { 'last-page': String(entries.length <= limit) },
  };
}
