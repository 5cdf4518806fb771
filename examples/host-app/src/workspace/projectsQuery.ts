import type { Project, WorkspaceId } from '@glimpse/core';
import type { GlimpseClient } from '@glimpse/core/client';
import { queryOptions } from '@tanstack/react-query';

/** The projects that time can be tracked on. */
export function projectsQuery(client: GlimpseClient, workspaceId: WorkspaceId) {
  return queryOptions<Project[]>({
    queryKey: ['daybook', workspaceId, 'projects'],
    queryFn: ({ signal }) => client.projects.all({ workspaceId }, { signal }),
    staleTime: 300_000,
  });
}
