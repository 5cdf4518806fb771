import type { Outcome } from '@glimpse/core';

import type { OutcomeRepository } from '../../../ports/index.js';
import type { Sql } from '../SqlEngine.js';

/** Outcomes of windows in SQL. */
export function createOutcomeRepository({ db, engine }: Sql): OutcomeRepository {
  return {
    async get({ workspaceId, timeEntryId, windowIndex }) {
      const row = await db
        .selectFrom('outcomes')
        .select('outcome_json')
        .where('workspace_id', '=', workspaceId)
        .where('time_entry_id', '=', timeEntryId)
        .where('window_index', '=', windowIndex)
        .executeTakeFirst();
      return row && (JSON.parse(row.outcome_json) as Outcome);
    },

    async ofEntries({ workspaceId, timeEntryIds }) {
      const rows = await db
        .selectFrom('outcomes')
        .select('time_entry_id as timeEntryId')
        .select((eb) =>
          engine.packed([eb.ref('window_index'), eb.ref('outcome_json')]).as('packed'),
        )
        .where('workspace_id', '=', workspaceId)
        .where(engine.isAmong('time_entry_id', timeEntryIds))
        .groupBy('time_entry_id')
        .orderBy('time_entry_id')
        .execute();
      return rows.flatMap(({ timeEntryId, packed }) =>
        (JSON.parse(packed) as [number, string][])
          .sort(([a], [b]) => a - b)
          .map(([windowIndex, json]) => ({
            workspaceId,
            timeEntryId,
            windowIndex,
            outcome: JSON.parse(json) as Outcome,
          })),
      );
    },

    async save({ workspaceId, timeEntryId, windowIndex, outcome }) {
      const row = {
        workspace_id: workspaceId,
        time_entry_id: timeEntryId,
        window_index: windowIndex,
        outcome_json: JSON.stringify(outcome),
      };
      await db
        .insertInto('outcomes')
        .values(row)
        .onConflict((conflict) =>
          conflict.columns(['workspace_id', 'time_entry_id', 'window_index']).doUpdateSet(row),
        )
        .execute();
    },
  };
}
