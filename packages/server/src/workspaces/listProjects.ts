import type { Project } from '@glimpse/core';
import type { Answer, Call } from '../http/Call.js';
import type { ProjectRecord } from '../ports/index.js';
import { pageOf } from './pageOf.js';

/** Lists the workspace's projects by name. */
export async function listProjects({
  app,
  params,
  query,
}: Call<'listProjects'>): Promise<Answer<'listProjects'>> {
  const projects = await app.storage.read((r) => r.projects.list(params.workspaceId));
  const { items, headers } = pageOf(projects, query);
  return { reply: items.map(toProject), headers };
}

/** A project as entries show it. */
export function toProject({ id, name, color }: ProjectRecord): Project {
  return { id, name, color };
}
