import type { Repositories } from '../../../ports/index.js';
import { inOrderOf } from './MemoryTable.js';
import type { MemoryTables } from './MemoryTables.js';

/** Accounts and what proves them. */
export function memoryAccounts(
  tables: MemoryTables,
): Pick<Repositories, 'users' | 'sessions' | 'apiKeys'> {
  const { users, sessions, apiKeys } = tables;
  const byEmail = (email: string) =>
    users.all().find((user) => user.email.toLowerCase() === email.toLowerCase());
  return {
    users: {
      get: async (userId) => users.get(userId),
      getMany: async (userIds) => [...new Set(userIds)].flatMap((id) => users.get(id) ?? []),
      findByEmail: async (email) => byEmail(email),
      save: async (user) => {
        const other = byEmail(user.email);
        if (other && other.id !== user.id)
          throw new Error('another account has this e-mail address');
        users.put(user);
      },
      delete: async (userId) => {
        sessions.deleteWhere((session) => session.userId === userId);
        apiKeys.deleteWhere((key) => key.userId === userId);
        users.delete(userId);
      },
    },
    sessions: {
      insert: async (session) => sessions.insert(session),
      find: async (tokenHash) => sessions.get(tokenHash),
      revoke: async (tokenHash, at) => {
        const session = sessions.get(tokenHash);
        if (session?.revokedAt === null) sessions.put({ ...session, revokedAt: at });
      },
      revokeAll: async (userId, at) => {
        for (const session of sessions.all()) {
          if (session.userId === userId && session.revokedAt === null)
            sessions.put({ ...session, revokedAt: at });
        }
      },
      deleteExpired: async (before, limit) => {
        const old = sessions.all().filter((session) => session.expiresAt < before);
        for (const { tokenHash } of old.slice(0, limit)) sessions.delete(tokenHash);
        return Math.min(old.length, limit);
      },
    },
    apiKeys: {
      insert: async (key) => apiKeys.insert(key),
      find: async (keyHash) => apiKeys.get(keyHash),
      list: async (userId) =>
        apiKeys.group(userId).sort(
          inOrderOf(
            ({ createdAt }) => createdAt,
            ({ id }) => id,
          ),
        ),
      revoke: async (userId, id, at) => {
        const key = apiKeys.group(userId).find((one) => one.id === id);
        if (key?.revokedAt !== null) return false;
        apiKeys.put({ ...key, revokedAt: at });
        return true;
      },
      markUsed: async (keyHash, at) => {
        const key = apiKeys.get(keyHash);
        if (key) apiKeys.put({ ...key, lastUsedAt: at });
      },
    },
  };
}
