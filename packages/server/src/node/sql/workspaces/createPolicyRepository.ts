import { obscureSchema } from '@glimpse/core';

import type { PolicyRepository } from '../../../ports/index.js';
import { toFlag } from '../flag.js';
import type { Sql } from '../SqlEngine.js';

/** Policy versions in SQL. */
export function createPolicyRepository({ db }: Sql): PolicyRepository {
  return {
    async history(workspaceId) {
      const rows = await db
        .selectFrom('policy_versions')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .orderBy('version')
        .execute();
      return rows.map((row) => ({
        workspaceId: row.workspace_id,
        version: row.version,
        activation: row.activation,
        sinceAt: row.since_at,
        enabled: row.enabled === 1,
        intervalSeconds: row.interval_seconds,
        retentionDays: row.retention_days,
        obscure: obscureSchema.parse(row.obscure),
        resolution: row.resolution,
        changedBy: row.changed_by,
      }));
    },

    async add(version) {
      await db
        .insertInto('policy_versions')
        .values({
          workspace_id: version.workspaceId,
          version: version.version,
          activation: version.activation,
          since_at: version.sinceAt,
          enabled: toFlag(version.enabled),
          interval_seconds: version.intervalSeconds,
          retention_days: version.retentionDays,
          obscure: version.obscure,
          resolution: version.resolution,
          changed_by: version.changedBy,
        })
        .execute();
    },
  };
}
