import type { NewTimeEntry, WorkspaceId } from '@glimpse/core';
import { refuseRequest } from '../app/refuse.js';
import type { Repositories, TimeEntryRecord } from '../ports/index.js';

/** What an entry says beside its time; what is left out is empty, as with Clockify. */
export type EntryDetails = Pick<
  TimeEntryRecord,
  'description' | 'projectId' | 'taskId' | 'tagIds' | 'billable' | 'type'
>;

/** The details that a body gives. @throws invalid_request for a project of another workspace */
export async function entryDetails(
  repositories: Repositories,
  workspaceId: WorkspaceId,
  body: Pick<NewTimeEntry, keyof EntryDetails>,
): Promise<EntryDetails> {
  const projectId = body.projectId ?? null;
  if (projectId !== null && !(await repositories.projects.get({ workspaceId, projectId })))
    throw refuseRequest([{ path: 'projectId', message: 'names no project of this workspace' }]);
  return {
    description: body.description ?? '',
    projectId,
    taskId: body.taskId ?? null,
    tagIds: body.tagIds ?? [],
    billable: body.billable ?? false,
    type: body.type ?? 'REGULAR',
  };
}
