import type { Member, WorkspaceId } from '@glimpse/core';
import type { GlimpseClient } from '@glimpse/core/client';
import { queryOptions } from '@tanstack/react-query';

/** The active members, in order of name; for a regular member, themselves. */
export function membersQuery(client: GlimpseClient, workspaceId: WorkspaceId) {
  return queryOptions<Member[]>({
    queryKey: ['daybook', workspaceId, 'members'],
    queryFn: ({ signal }) => client.members.all({ workspaceId, status: 'ACTIVE' }, { signal }),
    select: (members) => members.toSorted((one, other) => one.name.localeCompare(other.name)),
  });
}
