import type { MemberRecord, MembershipRecord, Repositories } from '../../../ports/index.js';
import { inOrderOf, keyed } from './MemoryTable.js';
import type { MemoryTables } from './MemoryTables.js';

/** Workspaces, who is in them, and their projects. */
export function memoryWorkspaces(
  tables: MemoryTables,
): Pick<Repositories, 'workspaces' | 'memberships' | 'projects'> {
  const { users, workspaces, memberships, projects } = tables;
  function member(membership: MembershipRecord): MemberRecord[] {
    const user = users.get(membership.userId);
    return user ? [{ ...membership, name: user.name, email: user.email }] : [];
  }
  return {
    workspaces: {
      get: async (workspaceId) => workspaces.get(workspaceId),
      listOf: async (userId) =>
        memberships
          .all()
          .filter((one) => one.userId === userId && one.status === 'ACTIVE')
          .flatMap((one) => workspaces.get(one.workspaceId) ?? [])
          .sort(
            inOrderOf(
              ({ createdAt }) => createdAt,
              ({ id }) => id,
            ),
          ),
      save: async (workspace) => workspaces.put(workspace),
      delete: async (workspaceId) => {
        for (const table of belongings(tables))
          table.deleteWhere((row) => row.workspaceId === workspaceId);
        projects.deleteWhere((row) => row.workspaceId === workspaceId);
        tables.policies.deleteWhere((row) => row.workspaceId === workspaceId);
        tables.audit.deleteWhere((row) => row.workspaceId === workspaceId);
        tables.events.deleteWhere((row) => row.workspaceId === workspaceId);
        deleteOutcomesWithoutEntry(tables);
        workspaces.delete(workspaceId);
      },
    },
    memberships: {
      get: async ({ workspaceId, userId }) => {
        const membership = memberships.get(keyed(workspaceId, userId));
        return membership && member(membership)[0];
      },
      list: async ({ workspaceId, status, name, userIds }) => {
        const part = name?.toLowerCase();
        return memberships
          .group(workspaceId)
          .filter((one) => status === undefined || one.status === status)
          .filter((one) => userIds === undefined || userIds.includes(one.userId))
          .flatMap(member)
          .filter((one) => part === undefined || one.name.toLowerCase().includes(part));
      },
      listOf: async (userId) => memberships.all().filter((one) => one.userId === userId),
      save: async (membership) => {
        const { workspaceId, userId, role, status, alwaysObscureSince, joinedAt } = membership;
        memberships.put({ workspaceId, userId, role, status, alwaysObscureSince, joinedAt });
      },
      delete: async ({ workspaceId, userId }) => {
        for (const table of belongings(tables))
          table.deleteWhere((row) => row.workspaceId === workspaceId && row.userId === userId);
        deleteOutcomesWithoutEntry(tables);
      },
    },
    projects: {
      list: async (workspaceId) =>
        projects.group(workspaceId).sort(
          inOrderOf(
            ({ name }) => name,
            ({ id }) => id,
          ),
        ),
      get: async ({ workspaceId, projectId }) => projects.get(keyed(workspaceId, projectId)),
      save: async (project) => projects.put(project),
    },
  };
}

/** The tables whose rows belong to one member of one workspace. */
function belongings(tables: MemoryTables): readonly {
  deleteWhere(matches: (row: { workspaceId: string; userId: string }) => boolean): void;
}[] {
  const { memberships, notices, timeEntries, captures } = tables;
  const { screenshots, tombstones, views, devices } = tables;
  return [memberships, notices, timeEntries, captures, screenshots, tombstones, views, devices];
}

function deleteOutcomesWithoutEntry({ outcomes, timeEntries }: MemoryTables): void {
  outcomes.deleteWhere(
    (row) => timeEntries.get(keyed(row.workspaceId, row.timeEntryId)) === undefined,
  );
}
