import type { RandomSource } from '@glimpse/core';

import type { SpoolAddition, SpoolItem } from '../ports/CaptureSpool.js';
import type { AgentDatabase } from '../store/openAgentDatabase.js';
import { seal } from './seal.js';
import { DEFAULT_SPOOL_BYTES } from './spoolLimits.js';
import { packPayload } from './spoolPayload.js';

/** What it takes to put items into the database. */
export interface SealingOptions {
  readonly database: AgentDatabase;
  /** 32 bytes that open and close the items. */
  readonly key: Uint8Array;
  readonly random: RandomSource;
  /** Most bytes that may wait. @default 64 MiB */
  readonly maxBytes?: number;
}

/** Puts in all items that are not there yet or, without room, none. Runs inside a transaction of its caller. */
export function insertItems(options: SealingOptions, items: readonly SpoolItem[]): SpoolAddition {
  const { database, maxBytes = DEFAULT_SPOOL_BYTES } = options;
  const known = database.prepare('SELECT 1 FROM spool WHERE id = ?');
  const fresh = items.filter(({ id }) => known.get(id) === undefined);
  const bytes = fresh.reduce((sum, { image }) => sum + image.length, 0);
  if (readSize(database).bytes + bytes > maxBytes) return { added: false, reason: 'spool_full' };
  for (const item of fresh) insert(options, item);
  return { added: true };
}

/** How much waits. */
export function readSize(database: AgentDatabase): { items: number; bytes: number } {
  const row = database
    .prepare('SELECT count(*) AS items, coalesce(sum(bytes), 0) AS bytes FROM spool')
    .get() as { items: number; bytes: number };
  return { items: row.items, bytes: row.bytes };
}

function insert({ database, key, random }: SealingOptions, item: SpoolItem): void {
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
