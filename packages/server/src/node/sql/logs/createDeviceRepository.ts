import type { DeviceRepository } from '../../../ports/index.js';
import { toFlag } from '../flag.js';
import type { Sql } from '../SqlEngine.js';

/** Agents as they last made themselves heard, in SQL. */
export function createDeviceRepository({ db, engine }: Sql): DeviceRepository {
  return {
    async save(device) {
      const row = {
        workspace_id: device.workspaceId,
        user_id: device.userId,
        id: device.id,
        agent_version: device.agentVersion,
        permission: device.permission,
        paused: toFlag(device.paused),
        last_capture_at: device.lastCaptureAt,
        queue_depth: device.queueDepth,
        last_seen_at: device.lastSeenAt,
      };
      await db
        .insertInto('devices')
        .values(row)
        .onConflict((conflict) =>
          conflict.columns(['workspace_id', 'user_id', 'id']).doUpdateSet(row),
        )
        .execute();
    },

    async list({ workspaceId, userIds }) {
      const rows = await db
        .selectFrom('devices')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .where(engine.isAmong('user_id', userIds))
        .execute();
      return rows.map((row) => ({
        workspaceId: row.workspace_id,
        userId: row.user_id,
        id: row.id,
        agentVersion: row.agent_version,
        permission: row.permission,
        paused: row.paused === 1,
        lastCaptureAt: row.last_capture_at,
        queueDepth: row.queue_depth,
        lastSeenAt: row.last_seen_at,
      }));
    },
  };
}
