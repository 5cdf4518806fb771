import { screenshotIdSchema, type RandomSource } from '@glimpse/core';

import type { CaptureSpool, SpoolItem, SpooledItem } from '../ports/CaptureSpool.js';
import type { AgentDatabase } from '../store/openAgentDatabase.js';
import { seal, unseal } from './seal.js';
import { DEFAULT_SPOOL_BYTES } from './spoolLimits.js';
import { packPayload, unpackPayload } from './spoolPayload.js';

/** What {@link createSqliteSpool} needs. */
export interface SqliteSpoolOptions {
  readonly database: AgentDatabase;
  /** 32 bytes that open and close the items. */
  readonly key: Uint8Array;
  readonly random: RandomSource;
  /** Most bytes that may wait. @default 64 MiB */
  readonly maxBytes?: number;
  /** Told of an item that the key does not open; it is erased, since nobody can ever read it. */
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

/** A spool in the agent's database; pictures and what is said about them lie there encrypted. */
export function createSqliteSpool(options: SqliteSpoolOptions): CaptureSpool {
  const { database, key, maxBytes = DEFAULT_SPOOL_BYTES, onUnreadable } = options;

  const total = (): { items: number; bytes: number } => {
    const row = database
      .prepare('SELECT count(*) AS items, coalesce(sum(bytes), 0) AS bytes FROM spool')
      .get() as { items: number; bytes: number };
    return { items: row.items, bytes: row.bytes };
  };

  const insertAll = database.transaction((items: readonly SpoolItem[]): boolean => {
    const known = database.prepare('SELECT 1 FROM spool WHERE id = ?');
    const fresh = items.filter(({ id }) => known.get(id) === undefined);
    const bytes = fresh.reduce((sum, { image }) => sum + image.length, 0);
    if (total().bytes + bytes > maxBytes) return false;
    for (const item of fresh) insert(options, item);
    return true;
  });

  const eraseAll = database.transaction((ids: readonly string[]): void => {
    const statement = database.prepare('DELETE FROM spool WHERE id = ?');
    for (const id of ids) statement.run(id);
  });

  const open = (row: Row): SpooledItem | undefined => {
    const plain = unseal(new Uint8Array(row.sealed), { key, name: row.id });
    if (plain !== undefined) return { ...describe(row), ...unpackPayload(plain) };
    eraseAll([row.id]);
    onUnreadable?.(row.id);
    return undefined;
  };

  return {
    add: (items) =>
      settle(() =>
        insertAll.immediate(items) ? { added: true } : { added: false, reason: 'spool_full' },
      ),

    nextDue: (now) =>
      settle(() => {
        const oldest = database.prepare(
          'SELECT * FROM spool WHERE next_attempt_at <= ? ORDER BY sequence LIMIT 1',
        );
        for (;;) {
          const row = oldest.get(now) as Row | undefined;
          const item = row && open(row);
          if (row === undefined || item !== undefined) return item;
        }
      }),

    nextDueAt: () =>
      settle(() => {
        const row = database.prepare('SELECT min(next_attempt_at) AS at FROM spool').get() as {
          at: number | null;
        };
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

    list: () =>
      settle(() => {
        const rows = database.prepare('SELECT * FROM spool ORDER BY sequence').all() as Row[];
        return rows.flatMap((row) => open(row) ?? []);
      }),

    size: () => settle(total),
  };
}

/** The driver answers at once; the port does not promise that, so errors must become rejections. */
async function settle<T>(work: () => T): Promise<T> {
  return Promise.resolve(work());
}

function insert({ database, key, random }: SqliteSpoolOptions, item: SpoolItem): void {
  const sealed = seal(packPayload(item), { key, name: item.id, random });
  database
    .prepare(
      `INSERT INTO spool (id, expires_at, held_until_at, next_attempt_at, bytes, sealed)
       VALUES (?, ?, ?, ?, ?, ?)`,
    )
    .run(
      item.id,
      item.expiresAt,
      item.heldUntilAt ?? null,
      item.heldUntilAt ?? 0,
      item.image.length,
      sealed,
    );
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
