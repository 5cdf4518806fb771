import type { BlobStore } from '../../../ports/index.js';
import type { Sql } from '../SqlEngine.js';

/** Encrypted images in the database itself: row and image commit and vanish together. */
export function createDatabaseBlobStore(
  { db, engine, onDestroy }: Sql,
  clock: { now(): number },
): BlobStore {
  return {
    async put(key, bytes) {
      const row = { key, bytes, stored_at: clock.now() };
      await db
        .insertInto('blobs')
        .values(row)
        .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
        .execute();
    },

    async get(key) {
      const row = await db
        .selectFrom('blobs')
        .select('bytes')
        .where('key', '=', key)
        .executeTakeFirst();
      return row?.bytes;
    },

    async getMany(keys) {
      const rows = await db
        .selectFrom('blobs')
        .select(['key', 'bytes'])
        .where(engine.isAmong('key', keys))
        .execute();
      return new Map(rows.map(({ key, bytes }) => [key, bytes]));
    },

    async delete(keys) {
      if (keys.length > 0) onDestroy?.('soon');
      await db.deleteFrom('blobs').where(engine.isAmong('key', keys)).execute();
    },

    async list({ after, limit }) {
      let query = db.selectFrom('blobs').select(['key', 'stored_at as storedAt']);
      if (after !== undefined) query = query.where('key', '>', after);
      return query.orderBy('key').limit(limit).execute();
    },
  };
}
