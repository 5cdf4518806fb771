import { sql, type Kysely } from 'kysely';

import type { ServerConfig } from '../config/ServerConfig.js';
import { openBlobs } from '../openBlobs.js';
import { openStorage } from '../openStorage.js';
import { openPostgres } from '../postgres/openPostgres.js';
import { postgresEngine } from '../postgres/postgresEngine.js';
import type { SqlEngine } from '../sql/SqlEngine.js';
import type { Tables } from '../sql/Tables.js';
import { openSqlite } from '../sqlite/openSqlite.js';
import { sqliteEngine } from '../sqlite/sqliteEngine.js';
import { StartError } from '../StartError.js';
import { eraseBlobs, moveBlobs } from './moveBlobs.js';
import { differingTables, moveTables } from './moveTables.js';

/** Where rows and images lie. */
export type Place = Pick<ServerConfig, 'database' | 'blobs'>;

/** What to move, and whom to tell. */
export interface Move {
  readonly from: Place;
  readonly to: Place;
  /** Delete the images at their old place once all of them have been read back at the new one. */
  readonly erasesImages: boolean;
  readonly say: (line: string) => void;
}

/**
 * Moves an installation to another database, another place of images, or both, while no server is
 * running on it. Copies, then compares both sides; leaves the source's rows as they are. Interrupted,
 * it is started again and goes on.
 *
 * @throws StartError when the two sides differ afterwards
 */
export async function moveInstallation({ from, to, erasesImages, say }: Move): Promise<void> {
  const clock = { now: () => Date.now() };
  const movesRows = JSON.stringify(from.database) !== JSON.stringify(to.database);
  const movesImages = movesRows
    ? from.blobs.kind === 'database' || JSON.stringify(from.blobs) !== JSON.stringify(to.blobs)
    : JSON.stringify(from.blobs) !== JSON.stringify(to.blobs);
  // Opening also brings both sides to the same layout.
  const source = await openStorage(from, clock);
  const target = movesRows ? await openStorage(to, clock) : source;
  try {
    if (movesRows) await moveRows(from, to, say);
    if (movesImages) {
      const old = openBlobs(from.blobs, source);
      const { copied, present } = await moveBlobs(old, openBlobs(to.blobs, target));
      say(
        `${copied + present} images are in their new place and whole (${present} were there before).`,
      );
      if (erasesImages) say(`${await eraseBlobs(old)} images were erased at their old place.`);
    }
    if (!movesRows && !movesImages) say('Both places are the same, so there is nothing to move.');
  } finally {
    await source.close();
    if (movesRows) await target.close();
  }
}

async function moveRows(from: Place, to: Place, say: Move['say']): Promise<void> {
  const source = openRows(from.database);
  const target = openRows(to.database);
  try {
    const rows = await moveTables(source.db, target);
    if (to.database.kind === 'postgres') await continueSeries(target.db);
    const differing = await differingTables(source.db, target.db);
    if (differing.length > 0) {
      throw new StartError(
        `After the move these tables differ: ${differing.join(', ')}. Make sure that no server runs on either side, empty the new database, and start again; the old one is as it was.`,
      );
    }
    say(`${rows} rows are in the new database and the same on both sides.`);
  } finally {
    await source.close();
    await target.close();
  }
}

function openRows(database: ServerConfig['database']): {
  db: Kysely<Tables>;
  engine: SqlEngine;
  close(): Promise<void>;
} {
  if (database.kind === 'postgres') {
    const db = openPostgres(database.url);
    return { db, engine: postgresEngine, close: () => db.destroy() };
  }
  const { writer, readers } = openSqlite(database.file);
  return {
    db: writer,
    engine: sqliteEngine,
    close: async () => {
      await readers.destroy();
      await writer.destroy();
    },
  };
}

/** Rows came with their numbers: the next one goes on after the last. */
async function continueSeries(db: Kysely<Tables>): Promise<void> {
  for (const table of ['events', 'webhook_deliveries'] as const)
    await sql`select setval(pg_get_serial_sequence(${table}, 'id'),
      (select coalesce(max(id), 0) + 1 from ${sql.table(table)}), false)`.execute(db);
}
