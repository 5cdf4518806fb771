import { outcomeSchema, timeEntryIdSchema, workspaceIdSchema } from '@glimpse/core';

import type { WindowLedger, WindowRecord } from '../ports/WindowLedger.js';
import type { AgentDatabase } from '../store/openAgentDatabase.js';

interface Row {
  readonly workspace_id: string;
  readonly time_entry_id: string;
  readonly window_index: number;
  readonly started_at: number;
  readonly outcome: string;
}

/** A ledger of windows in the agent's database. */
export function createSqliteWindowLedger(database: AgentDatabase): WindowLedger {
  const all = (condition: string, ...values: (string | number)[]): WindowRecord[] => {
    const rows = database
      .prepare(`SELECT * FROM windows WHERE ${condition} ORDER BY started_at`)
      .all(...values) as Row[];
    return rows.map(toRecord);
  };

  return {
    async lastSettled(timeEntryId) {
      const row = database
        .prepare('SELECT max(window_index) AS last FROM windows WHERE time_entry_id = ?')
        .get(timeEntryId) as { last: number | null };
      return Promise.resolve(row.last ?? undefined);
    },

    async settle(record) {
      return Promise.resolve(settleWindow(database, record));
    },

    async unreported() {
      return Promise.resolve(all('reported = 0'));
    },

    async markReported({ timeEntryId, windowIndex, outcome }) {
      database
        .prepare(
          'UPDATE windows SET reported = 1 WHERE time_entry_id = ? AND window_index = ? AND outcome = ?',
        )
        .run(timeEntryId, windowIndex, JSON.stringify(outcome));
      return Promise.resolve();
    },

    async list(since) {
      return Promise.resolve(all('started_at >= ?', since));
    },

    async forgetBefore(at) {
      database.prepare('DELETE FROM windows WHERE started_at < ?').run(at);
      return Promise.resolve();
    },
  };
}

/** Settles a window, or corrects what became of it; may be part of a larger transaction. */
export function settleWindow(database: AgentDatabase, record: WindowRecord): void {
  database
    .prepare(
      `INSERT INTO windows (time_entry_id, window_index, workspace_id, started_at, outcome, reported)
       VALUES (?, ?, ?, ?, ?, 0)
       ON CONFLICT (time_entry_id, window_index) DO UPDATE SET outcome = excluded.outcome, reported = 0`,
    )
    .run(
      record.timeEntryId,
      record.windowIndex,
      record.workspaceId,
      record.startedAt,
      JSON.stringify(record.outcome),
    );
}

function toRecord(row: Row): WindowRecord {
  const outcome: unknown = JSON.parse(row.outcome);
  return {
    workspaceId: workspaceIdSchema.parse(row.workspace_id),
    timeEntryId: timeEntryIdSchema.parse(row.time_entry_id),
    windowIndex: row.window_index,
    startedAt: row.started_at,
    outcome: outcomeSchema.parse(outcome),
  };
}
