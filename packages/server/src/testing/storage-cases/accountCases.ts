import { expect, it } from 'vitest';
import type { StorageInHand } from '../StorageInHand.js';
import { idOf, NINE, userRow } from '../storedRows.js';

const session = {
  tokenHash: 'h1',
  userId: idOf<never>('u1'),
  createdAt: NINE,
  expiresAt: NINE + 1000,
  revokedAt: null,
};
const apiKey = {
  id: 'k1',
  userId: idOf<never>('u1'),
  name: 'ci',
  keyHash: 'kh1',
  createdAt: NINE,
  lastUsedAt: null,
  revokedAt: null,
};

export function accountCases(storage: StorageInHand): void {
  it('finds an account by its e-mail address whatever the case', async () => {
    await storage().transaction((tx) =>
      tx.users.save(userRow('u1', { email: 'Bea@Example.test' })),
    );
    const found = await storage().read((r) => r.users.findByEmail('bea@example.TEST'));
    expect(found).toEqual(userRow('u1', { email: 'Bea@Example.test' }));
    expect(await storage().read((r) => r.users.findByEmail('other@example.test'))).toBeUndefined();
  });

  it('takes no e-mail address twice', async () => {
    await storage().transaction((tx) => tx.users.save(userRow('u1', { email: 'a@example.test' })));
    await expect(
      storage().transaction((tx) => tx.users.save(userRow('u2', { email: 'A@example.test' }))),
    ).rejects.toThrow();
  });

  it('replaces an account of the same id and reads many at once', async () => {
    await storage().transaction(async (tx) => {
      await tx.users.save(userRow('u1'));
      await tx.users.save(userRow('u2'));
      await tx.users.save(userRow('u1', { name: 'Bea', passwordHash: 'x' }));
    });
    const users = await storage().read((r) =>
      r.users.getMany([idOf('u2'), idOf('u1'), idOf('u1'), idOf('none')]),
    );
    expect(users.map(({ name }) => name).sort()).toEqual(['Bea', 'User u2']);
  });

  it('ends sessions one by one and all at once', async () => {
    await storage().transaction(async (tx) => {
      await tx.users.save(userRow('u1'));
      for (const tokenHash of ['h1', 'h2', 'h3'])
        await tx.sessions.insert({ ...session, tokenHash });
      await tx.sessions.revoke('h1', NINE + 1);
      await tx.sessions.revoke('h1', NINE + 2);
      await tx.sessions.revokeAll(idOf('u1'), NINE + 3);
    });
    const ended = await storage().read(async (r) => [
      (await r.sessions.find('h1'))?.revokedAt,
      (await r.sessions.find('h2'))?.revokedAt,
      await r.sessions.find('h9'),
    ]);
    expect(ended).toEqual([NINE + 1, NINE + 3, undefined]);
  });

  it('forgets expired sessions in batches', async () => {
    await storage().transaction(async (tx) => {
      await tx.users.save(userRow('u1'));
      for (const tokenHash of ['h1', 'h2', 'h3'])
        await tx.sessions.insert({ ...session, tokenHash });
      await tx.sessions.insert({ ...session, tokenHash: 'h4', expiresAt: NINE + 5000 });
    });
    const purge = () => storage().transaction((tx) => tx.sessions.deleteExpired(NINE + 2000, 2));
    expect([await purge(), await purge(), await purge()]).toEqual([2, 1, 0]);
    expect(await storage().read((r) => r.sessions.find('h4'))).toBeDefined();
  });

  it('keeps revoked API keys in the list and revokes each once', async () => {
    await storage().transaction(async (tx) => {
      await tx.users.save(userRow('u1'));
      await tx.apiKeys.insert(apiKey);
      await tx.apiKeys.markUsed('kh1', NINE + 5);
    });
    const revoke = (userId: string) =>
      storage().transaction((tx) => tx.apiKeys.revoke(idOf(userId), 'k1', NINE + 9));
    expect([await revoke('u2'), await revoke('u1'), await revoke('u1')]).toEqual([
      false,
      true,
      false,
    ]);
    expect(await storage().read((r) => r.apiKeys.list(idOf('u1')))).toEqual([
      { ...apiKey, lastUsedAt: NINE + 5, revokedAt: NINE + 9 },
    ]);
  });

  it('deletes an account with its sessions and API keys', async () => {
    await storage().transaction(async (tx) => {
      await tx.users.save(userRow('u1'));
      await tx.sessions.insert(session);
      await tx.apiKeys.insert(apiKey);
      await tx.users.delete(idOf('u1'));
    });
    const left = await storage().read(async (r) => [
      await r.users.get(idOf('u1')),
      await r.sessions.find('h1'),
      await r.apiKeys.find('kh1'),
    ]);
    expect(left).toEqual([undefined, undefined, undefined]);
  });
}
