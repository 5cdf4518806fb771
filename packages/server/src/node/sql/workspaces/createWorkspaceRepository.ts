import type { WorkspaceRepository } from '../../../ports/index.js';
import { deleteWorkspaceData } from '../deleteData.js';
import type { Sql } from '../SqlEngine.js';

const COLUMNS = [
  'workspaces.id as id',
  'workspaces.name as name',
  'workspaces.plan as plan',
  'workspaces.trial_started_at as trialStartedAt',
  'workspaces.created_at as createdAt',
] as const;

/** Workspaces in SQL. */
export function createWorkspaceRepository(sqlOfWork: Sql): WorkspaceRepository {
  const { db } = sqlOfWork;
  return {
    get: (workspaceId) =>
      db.selectFrom('workspaces').select(COLUMNS).where('id', '=', workspaceId).executeTakeFirst(),

    listOf: (userId) =>
      db
        .selectFrom('workspaces')
        .innerJoin('memberships', 'memberships.workspace_id', 'workspaces.id')
        .select(COLUMNS)
        .where('memberships.user_id', '=', userId)
        .where('memberships.status', '=', 'ACTIVE')
        .orderBy('workspaces.created_at')
        .orderBy('workspaces.id')
        .execute(),

    async save(workspace) {
      const row = {
        id: workspace.id,
        name: workspace.name,
        plan: workspace.plan,
        trial_started_at: workspace.trialStartedAt,
        created_at: workspace.createdAt,
      };
      await db
        .insertInto('workspaces')
        .values(row)
        .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
        .execute();
    },

    async delete(workspaceId) {
      await deleteWorkspaceData(sqlOfWork, workspaceId);
      await db.deleteFrom('workspaces').where('id', '=', workspaceId).execute();
    },
  };
}
