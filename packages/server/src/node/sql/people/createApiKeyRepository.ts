import type { ApiKeyRepository } from '../../../ports/index.js';
import type { Sql } from '../SqlEngine.js';

const COLUMNS = [
  'id',
  'user_id as userId',
  'name',
  'key_hash as keyHash',
  'created_at as createdAt',
  'last_used_at as lastUsedAt',
  'revoked_at as revokedAt',
] as const;

/** Keys for programs in SQL. */
export function createApiKeyRepository({ db }: Sql): ApiKeyRepository {
  return {
    async insert(key) {
      await db
        .insertInto('api_keys')
        .values({
          key_hash: key.keyHash,
          id: key.id,
          user_id: key.userId,
          name: key.name,
          created_at: key.createdAt,
          last_used_at: key.lastUsedAt,
          revoked_at: key.revokedAt,
        })
        .execute();
    },

    find: (keyHash) =>
      db.selectFrom('api_keys').select(COLUMNS).where('key_hash', '=', keyHash).executeTakeFirst(),

    list: (userId) =>
      db
        .selectFrom('api_keys')
        .select(COLUMNS)
        .where('user_id', '=', userId)
        .orderBy('created_at')
        .orderBy('id')
        .execute(),

    async revoke(userId, id, at) {
      const { numUpdatedRows } = await db
        .updateTable('api_keys')
        .set({ revoked_at: at })
        .where('user_id', '=', userId)
        .where('id', '=', id)
        .where('revoked_at', 'is', null)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    async markUsed(keyHash, at) {
      await db
        .updateTable('api_keys')
        .set({ last_used_at: at })
        .where('key_hash', '=', keyHash)
        .execute();
    },
  };
}
