import type { UserRecord, UserRepository } from '../../../ports/index.js';
import { folded } from '../folded.js';
import type { Sql } from '../SqlEngine.js';

const COLUMNS = [
  'id',
  'name',
  'email',
  'password_hash as passwordHash',
  'time_zone as timeZone',
  'status',
  'created_at as createdAt',
] as const;

/** Accounts in SQL. */
export function createUserRepository({ db, engine }: Sql): UserRepository {
  return {
    get: (userId) =>
      db.selectFrom('users').select(COLUMNS).where('id', '=', userId).executeTakeFirst(),

    getMany: (userIds) =>
      db.selectFrom('users').select(COLUMNS).where(engine.isAmong('id', userIds)).execute(),

    findByEmail: (email) =>
      db
        .selectFrom('users')
        .select(COLUMNS)
        .where('email_key', '=', folded(email))
        .executeTakeFirst(),

    async save(user) {
      const row = toRow(user);
      await db
        .insertInto('users')
        .values(row)
        .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
        .execute();
    },

    async delete(userId) {
      await db.deleteFrom('sessions').where('user_id', '=', userId).execute();
      await db.deleteFrom('api_keys').where('user_id', '=', userId).execute();
      await db.deleteFrom('users').where('id', '=', userId).execute();
    },
  };
}

function toRow(user: UserRecord) {
  return {
    id: user.id,
    name: user.name,
    name_key: folded(user.name),
    email: user.email,
    email_key: folded(user.email),
    password_hash: user.passwordHash,
    time_zone: user.timeZone,
    status: user.status,
    created_at: user.createdAt,
  };
}
