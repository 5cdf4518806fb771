import type { WorkspaceRecord, WorkspaceRepository } from '../../../ports/index.js';
import { deleteWorkspaceData } from '../deleteData.js';
import type { Sql } from '../SqlEngine.js';

const COLUMNS = [
  'workspaces.id as id',
  'workspaces.name as name',
  'workspaces.plan as plan',
  'workspaces.earlier_plans_json as earlierPlansJson',
  'workspaces.trial_started_at as trialStartedAt',
  'workspaces.created_at as createdAt',
] as const;

/** Workspaces in SQL. */
export function createWorkspaceRepository(sqlOfWork: Sql): WorkspaceRepository {
  const { db } = sqlOfWork;
  return {
    async get(workspaceId) {
      const row = await db
        .selectFrom('workspaces')
        .select(COLUMNS)
        .where('id', '=', workspaceId)
        .executeTakeFirst();
      return row && toWorkspace(row);
    },

    async listOf(userId) {
      const rows = await db
        .selectFrom('workspaces')
        .innerJoin('memberships', 'memberships.workspace_id', 'workspaces.id')
        .select(COLUMNS)
        .where('memberships.user_id', '=', userId)
        .where('memberships.status', '=', 'ACTIVE')
        .orderBy('workspaces.created_at')
        .orderBy('workspaces.id')
        .execute();
      return rows.map(toWorkspace);
    },

    async save(workspace) {
      const row = {
        id: workspace.id,
        name: workspace.name,
        plan: workspace.plan,
        earlier_plans_json: JSON.stringify(workspace.earlierPlans),
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

function toWorkspace({
  earlierPlansJson,
  ...row
}: Omit<WorkspaceRecord, 'earlierPlans'> & {
  readonly earlierPlansJson: string;
}): WorkspaceRecord {
  return { ...row, earlierPlans: JSON.parse(earlierPlansJson) as WorkspaceRecord['earlierPlans'] };
}
