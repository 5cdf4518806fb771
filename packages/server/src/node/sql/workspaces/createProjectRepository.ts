import type { ProjectRepository } from '../../../ports/index.js';
import type { Sql } from '../SqlEngine.js';

const COLUMNS = ['workspace_id as workspaceId', 'id', 'name', 'color'] as const;

/** Projects in SQL. */
export function createProjectRepository({ db }: Sql): ProjectRepository {
  return {
    async list(workspaceId) {
      const projects = await db
        .selectFrom('projects')
        .select(COLUMNS)
        .where('workspace_id', '=', workspaceId)
        .execute();
      // Sorted here: engines order UTF-8 bytes or words, the port promises code units.
      return projects.sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id));
    },

    get: ({ workspaceId, projectId }) =>
      db
        .selectFrom('projects')
        .select(COLUMNS)
        .where('workspace_id', '=', workspaceId)
        .where('id', '=', projectId)
        .executeTakeFirst(),

    async save({ workspaceId, id, name, color }) {
      await db
        .insertInto('projects')
        .values({ workspace_id: workspaceId, id, name, color })
        .onConflict((conflict) =>
          conflict.columns(['workspace_id', 'id']).doUpdateSet({ name, color }),
        )
        .execute();
    },
  };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
