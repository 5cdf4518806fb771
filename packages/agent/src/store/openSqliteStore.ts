import type { CaptureId } from '@glimpse/core';

import { createSqliteDiscardLedger, insertDiscard } from '../discard/createSqliteDiscardLedger.js';
import { discardOf } from '../discard/discardOf.js';
import type { AgentStore } from '../ports/AgentStore.js';
import type { SpoolItem } from '../ports/CaptureSpool.js';
import type { WindowRecord } from '../ports/WindowLedger.js';
import type { SpooledItem } from '../ports/CaptureSpool.js';
import type { Discard } from '../ports/DiscardLedger.js';
import { createSqliteSpool, type SqliteSpoolOptions } from '../spool/createSqliteSpool.js';
import { insertItems } from '../spool/insertItems.js';
import { createSqliteWindowLedger, settleWindow } from '../windows/createSqliteWindowLedger.js';
import { openAgentDatabase } from './openAgentDatabase.js';

/** What {@link openSqliteStore} needs beside the path. */
export type SqliteStoreOptions = Omit<SqliteSpoolOptions, 'database'>;

/**
 * The agent's store in one SQLite file.
 *
 * @throws Error when the file cannot be opened, or was written by a newer version
 */
export function openSqliteStore(path: string, options: SqliteStoreOptions): AgentStore {
  const database = openAgentDatabase(path);
  const spool = createSqliteSpool({ ...options, database });
  const keepAll = database.transaction((items: readonly SpoolItem[], record: WindowRecord) => {
    const addition = insertItems({ ...options, database }, items);
    if (addition.added) settleWindow(database, record);
    return addition;
  });
  const discardAll = database.transaction(
    (waiting: readonly SpooledItem[], captureId: CaptureId, now: number): Discard | undefined => {
      const discard = discardOf(waiting, captureId, now);
      if (discard === undefined) return undefined;
      const erase = database.prepare('DELETE FROM spool WHERE id = ?');
      for (const id of discard.screenshotIds) {
        // Another process was faster; what it did stands, and nothing of this is done.
        if (erase.run(id).changes === 0) throw new Error(`The picture ${id} is gone already.`);
      }
      insertDiscard(database, discard);
      return discard;
    },
  );

  return {
    spool,
    discards: createSqliteDiscardLedger(database),
    windows: createSqliteWindowLedger(database),
    keepCapture: async (items, record) => Promise.resolve(keepAll.immediate(items, record)),
    async discardCapture(captureId, now) {
      return discardAll.immediate(await spool.list(), captureId, now);
    },
    async readNote(name) {
      const row = database.prepare('SELECT value FROM notes WHERE name = ?').get(name) as
        { value: string } | undefined;
      return Promise.resolve(row?.value);
    },
    async writeNote(name, value) {
      if (value === undefined) database.prepare('DELETE FROM notes WHERE name = ?').run(name);
      else {
        database
          .prepare(
            'INSERT INTO notes VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
          )
          .run(name, value);
      }
      return Promise.resolve();
    },
    close: () => void database.close(),
  };
}
