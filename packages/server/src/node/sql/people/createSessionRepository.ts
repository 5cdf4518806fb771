import type { SessionRepository } from '../../../ports/index.js';
import type { Sql } from '../SqlEngine.js';

const COLUMNS = [
  'token_hash as tokenHash',
  'user_id as userId',
  'created_at as createdAt',
  'expires_at as expiresAt',
  'revoked_at as revokedAt',
] as const;

/** Sign-ins in SQL. */
export function createSessionRepository({ db }: Sql): SessionRepository {
  return {
    async insert(session) {
      await db
        .insertInto('sessions')
        .values({
          token_hash: session.tokenHash,
          user_id: session.userId,
          created_at: session.createdAt,
          expires_at: session.expiresAt,
          revoked_at: session.revokedAt,
        })
        .execute();
    },

    find: (tokenHash) =>
      db
        .selectFrom('sessions')
        .select(COLUMNS)
        .where('token_hash', '=', tokenHash)
        .executeTakeFirst(),

    async revoke(tokenHash, at) {
      await db
        .updateTable('sessions')
        .set({ revoked_at: at })
        .where('token_hash', '=', tokenHash)
        .where('revoked_at', 'is', null)
        .execute();
    },

    async revokeAll(userId, at) {
      await db
        .updateTable('sessions')
        .set({ revoked_at: at })
        .where('user_id', '=', userId)
        .where('revoked_at', 'is', null)
        .execute();
    },

    async deleteExpired(before, limit) {
      const { numDeletedRows } = await db
        .deleteFrom('sessions')
        .where('token_hash', 'in', (old) =>
          old
            .selectFrom('sessions')
            .select('token_hash')
            .where('expires_at', '<', before)
            .orderBy('expires_at')
            .limit(limit),
        )
        .executeTakeFirst();
      return Number(numDeletedRows);
    },
  };
}
