import {
  captureIdSchema,
  deviceIdSchema,
  screenshotIdSchema,
  timeEntryIdSchema,
  workspaceIdSchema,
} from '@glimpse/core';
import * as z from 'zod/mini';

import type { Discard, DiscardLedger } from '../ports/DiscardLedger.js';
import type { AgentDatabase } from '../store/openAgentDatabase.js';

const discardSchema = z.object({
  workspaceId: workspaceIdSchema,
  timeEntryId: timeEntryIdSchema,
  captureId: captureIdSchema,
  windowIndex: z.int(),
  policyVersion: z.int(),
  deviceId: deviceIdSchema,
  at: z.number(),
  screenshotIds: z.array(screenshotIdSchema),
});

/** A ledger of discards in the agent's database. */
export function createSqliteDiscardLedger(database: AgentDatabase): DiscardLedger {
  const all = (condition: string, ...values: number[]): readonly Discard[] => {
    const rows = database
      .prepare(`SELECT discard FROM discards WHERE ${condition} ORDER BY at`)
      .all(...values) as { readonly discard: string }[];
    return rows.map(({ discard }) => discardSchema.parse(JSON.parse(discard)));
  };

  return {
    unreported: async () => Promise.resolve(all('reported = 0')),
    async markReported(captureId) {
      database.prepare('UPDATE discards SET reported = 1 WHERE capture_id = ?').run(captureId);
      return Promise.resolve();
    },
    list: async (since) => Promise.resolve(all('at >= ?', since)),
    async forgetBefore(at) {
      database.prepare('DELETE FROM discards WHERE reported = 1 AND at < ?').run(at);
      return Promise.resolve();
    },
  };
}

/** Writes a discard down, as part of the transaction that destroys the pictures. */
export function insertDiscard(database: AgentDatabase, discard: Discard): void {
  database
    .prepare('INSERT INTO discards (capture_id, at, discard) VALUES (?, ?, ?)')
    .run(discard.captureId, discard.at, JSON.stringify(discard));
}
