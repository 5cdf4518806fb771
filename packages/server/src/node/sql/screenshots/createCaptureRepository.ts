import type { CoveringCapture } from '@glimpse/core';

import type { CaptureRepository } from '../../../ports/index.js';
import type { Sql } from '../SqlEngine.js';

const COLUMNS = [
  'workspace_id as workspaceId',
  'id',
  'user_id as userId',
  'time_entry_id as timeEntryId',
  'captured_at as capturedAt',
  'window_index as windowIndex',
  'policy_version as policyVersion',
  'device_id as deviceId',
  'display_count as displayCount',
] as const;

/** Id, moment, and whether anything is left of it, as the engine says yes and no. */
type PackedCoverage = [string, number, boolean | 0 | 1];

/** Captures in SQL. */
export function createCaptureRepository({ db, engine }: Sql): CaptureRepository {
  const captures = db.selectFrom('captures').select(COLUMNS);
  return {
    get: ({ workspaceId, captureId }) =>
      captures
        .where('workspace_id', '=', workspaceId)
        .where('id', '=', captureId)
        .executeTakeFirst(),

    async insert(capture) {
      await db
        .insertInto('captures')
        .values({
          workspace_id: capture.workspaceId,
          id: capture.id,
          user_id: capture.userId,
          time_entry_id: capture.timeEntryId,
          captured_at: capture.capturedAt,
          window_index: capture.windowIndex,
          policy_version: capture.policyVersion,
          device_id: capture.deviceId,
          display_count: capture.displayCount,
        })
        .execute();
    },

    ofEntries: ({ workspaceId, timeEntryIds }) =>
      captures
        .where('workspace_id', '=', workspaceId)
        .where(engine.isAmong('time_entry_id', timeEntryIds))
        .orderBy('captured_at')
        .orderBy('id')
        .execute(),

    ofWindow: ({ workspaceId, timeEntryId, windowIndex }) =>
      captures
        .where('workspace_id', '=', workspaceId)
        .where('time_entry_id', '=', timeEntryId)
        .where('window_index', '=', windowIndex)
        .orderBy('captured_at')
        .orderBy('id')
        .execute(),

    async coverage({ workspaceId, timeEntryIds, now }) {
      const rows = await db
        .selectFrom('captures')
        .select('captures.time_entry_id as timeEntryId')
        .select((eb) => {
          const remaining = eb.exists(
            eb
              .selectFrom('screenshots')
              .select('screenshots.id')
              .whereRef('screenshots.workspace_id', '=', 'captures.workspace_id')
              .whereRef('screenshots.capture_id', '=', 'captures.id')
              .where('screenshots.expires_at', '>', now),
          );
          const columns = [eb.ref('captures.id'), eb.ref('captures.captured_at'), remaining];
          return engine.packed(columns).as('packed');
        })
        .where('captures.workspace_id', '=', workspaceId)
        .where(engine.isAmong('captures.time_entry_id', timeEntryIds))
        .groupBy('captures.time_entry_id')
        .execute();
      return new Map(rows.map(({ timeEntryId, packed }) => [timeEntryId, unpack(packed)]));
    },
  };
}

function unpack(packed: string): CoveringCapture[] {
  return (JSON.parse(packed) as PackedCoverage[])
    .map(([captureId, at, remaining]) => ({ captureId, at, remaining: Boolean(remaining) }))
    .sort((a, b) => a.at - b.at || (a.captureId < b.captureId ? -1 : 1));
}
