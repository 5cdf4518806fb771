import type { DoomedBlobRepository } from '../../../ports/index.js';
import type { Sql } from '../SqlEngine.js';

const ROWS_PER_INSERT = 1000;

/** Blobs that are to be deleted, in SQL. */
export function createDoomedBlobRepository({ db, engine }: Sql): DoomedBlobRepository {
  return {
    async add(keys) {
      for (let start = 0; start < keys.length; start += ROWS_PER_INSERT) {
        await db
          .insertInto('doomed_blobs')
          .values(keys.slice(start, start + ROWS_PER_INSERT).map((key) => ({ key })))
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      }
    },

    async list(limit) {
      const rows = await db
        .selectFrom('doomed_blobs')
        .select('key')
        .orderBy('key')
        .limit(limit)
        .execute();
      return rows.map(({ key }) => key);
    },

    async count() {
      const row = await db
        .selectFrom('doomed_blobs')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      return Number(row.count);
    },

    async remove(keys) {
      await db.deleteFrom('doomed_blobs').where(engine.isAmong('key', keys)).execute();
    },
  };
}
