import type { AuditRecord, AuditRepository } from '../../../ports/index.js';
import type { Sql } from '../SqlEngine.js';

/** What was done, in SQL. */
export function createAuditRepository({ db }: Sql): AuditRepository {
  return {
    async add(line) {
      await db
        .insertInto('audit_lines')
        .values({
          workspace_id: line.workspaceId,
          id: line.id,
          at: line.at,
          by_user_id: line.byUserId,
          action: line.action,
          user_id: line.userId,
          details_json: JSON.stringify(line.details),
        })
        .execute();
    },

    async list({ workspaceId, before, limit }) {
      let query = db.selectFrom('audit_lines').selectAll().where('workspace_id', '=', workspaceId);
      if (before !== undefined) query = query.where('id', '<', before);
      const rows = await query.orderBy('id', 'desc').limit(limit).execute();
      return rows.map((row) => ({
        workspaceId: row.workspace_id,
        id: row.id,
        at: row.at,
        byUserId: row.by_user_id,
        action: row.action,
        userId: row.user_id,
        details: JSON.parse(row.details_json) as AuditRecord['details'],
      }));
    },
  };
}
