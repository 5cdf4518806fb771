import { screenshotIdSchema } from '@glimpse/core';

import type { CaptureSpool, SpoolItem, SpooledItem } from '../ports/CaptureSpool.js';
import { insertItems, readSize, type SealingOptions } from './insertItems.js';
import { unseal } from './seal.js';
import { unpackPayload } from './spoolPayload.js';

/** What {@link createSqliteSpool} needs. */
export interface SqliteSpoolOptions extends SealingOptions {
  /** Told once of each item that the key does not open; it is passed over and kept until it expires, for the key may come back. */
  readonly onUnreadable?: (id: string) => void;
}

interface Row {
  readonly id: string;
  readonly expires_at: number;
  readonly held_until_at: number | null;
  readonly attempts: number;
  readonly next_attempt_at: number;
  readonly last_code: string | null;
  /** The driver gives an ArrayBuffer where many rows are read at once, and a Buffer for a single one. */
  readonly sealed: Uint8Array | ArrayBuffer;
}

/** For one parameter: the ids to pass over, as JSON. */
const IS_WANTED = 'id NOT IN (SELECT value FROM json_each(?))';

/** A spool in the agent's database; pictures and what is said about them lie there encrypted. */
export function createSqliteSpool(options: SqliteSpoolOptions): CaptureSpool {
  const { database, key, onUnreadable } = options;

  const insertAll = database.transaction((items: readonly SpoolItem[]) =>
    insertItems(options, items),
  );

  const eraseAll = database.transaction((ids: readonly string[]): void => {
    const statement = database.prepare('DELETE FROM spool WHERE id = ?');
    for (const id of ids) statement.run(id);
  });

  const unreadable = new Set<string>();
  const passedOver = (except: readonly string[] = []): string =>
    JSON.stringify([...unreadable, ...except]);
  const open = (row: Row): SpooledItem | undefined => {
    const plain = unseal(new Uint8Array(row.sealed), { key, name: row.id });
    if (plain !== undefined) return { ...describe(row), ...unpackPayload(plain) };
    if (!unreadable.has(row.id)) onUnreadable?.(row.id);
    unreadable.add(row.id);
    return undefined;
  };

  return {
    add: (items) => settle(() => insertAll.immediate(items)),

    nextDue: (now, except) =>
      settle(() => {
        const oldest = database.prepare(
          `SELECT * FROM spool WHERE next_attempt_at <= ? AND ${IS_WANTED} ORDER BY sequence LIMIT 1`,
        );
        for (;;) {
          const row = oldest.get(now, passedOver(except)) as Row | undefined;
          const item = row && open(row);
          if (row === undefined || item !== undefined) return item;
          if (row.expires_at <= now) eraseAll([row.id]);
        }
      }),

    nextDueAt: () =>
      settle(() => {
        const row = database
          .prepare(`SELECT min(next_attempt_at) AS at FROM spool WHERE ${IS_WANTED}`)
          .get(passedOver()) as { at: number | null };
        return row.at ?? undefined;
      }),

    postpone: (id, { nextAttemptAt, code }) =>
      settle(() => {
        database
          .prepare(
            'UPDATE spool SET attempts = attempts + 1, next_attempt_at = ?, last_code = ? WHERE id = ?',
          )
          .run(nextAttemptAt, code, id);
      }),

    retryAll: () =>
      settle(() => {
        database.prepare('UPDATE spool SET next_attempt_at = coalesce(held_until_at, 0)').run();
      }),

    erase: (ids) => settle(() => eraseAll.immediate(ids)),

    clear: () => settle(() => database.prepare('DELETE FROM spool').run().changes),

    list: () =>
      settle(() => {
        const rows = database.prepare('SELECT * FROM spool ORDER BY sequence').all() as Row[];
        return rows.flatMap((row) => open(row) ?? []);
      }),

    size: () => settle(() => readSize(database)),
  };
}

/** The driver answers at once; the port does not promise that, so errors must become rejections. */
async function settle<T>(work: () => T): Promise<T> {
  return Promise.resolve(work());
}

function describe(row: Row): Omit<SpooledItem, 'workspaceId' | 'metadata' | 'image'> {
  return {
    id: screenshotIdSchema.parse(row.id),
    expiresAt: row.expires_at,
    heldUntilAt: row.held_until_at ?? undefined,
    attempts: row.attempts,
    nextAttemptAt: row.next_attempt_at,
    lastCode: row.last_code ?? undefined,
  };
}
