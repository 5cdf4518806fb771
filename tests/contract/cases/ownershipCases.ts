import { expect } from 'vitest';
import { userIdSchema, newId, cryptoRandom } from '@glimpse/core';
import type { GlimpseClient } from '@glimpse/core/client';
import { PASSWORD, type Stage } from '../stage/createStage.js';
import { refusesStrangers, type Case, type CasesOf } from './CasesOf.js';

/** The two refusals of every route about oneself. */
function refusesUnknown(call: (client: GlimpseClient) => Promise<unknown>) {
  const by =
    (caller: 'nobody' | 'expired'): Case =>
    (stage) =>
      call(stage.as(caller));
  return { unauthenticated: by('nobody'), session_expired: by('expired') };
}

/** Someone new, signed in, who can be spared. */
async function newcomer(stage: Stage): Promise<{ client: GlimpseClient; email: string }> {
  const id = userIdSchema.parse(newId(cryptoRandom(globalThis.crypto)));
  const email = `${id}@contract.example`;
  const passwordHash = await stage.server.hashPassword(PASSWORD);
  await stage.server.storage.transaction(({ users }) =>
    users.save({
      ...{ id, email, passwordHash, name: 'newcomer', timeZone: 'UTC', status: 'ACTIVE' },
      createdAt: stage.server.clock.now(),
    }),
  );
  const { token } = await stage.as('nobody').session.create({ email, password: PASSWORD });
  return { client: stage.client({ kind: 'token', token }), email };
}

export const ownershipCases: CasesOf<
  'listApiKeys' | 'createApiKey' | 'revokeApiKey' | 'deleteAccount' | 'deleteWorkspace'
> = {
  listApiKeys: {
    async answers(stage) {
      const { id } = await stage.as('bea').apiKeys.create({ name: 'listed' });
      const keys = await stage.as('bea').apiKeys.list();
      expect(keys.find((key) => key.id === id)).toMatchObject({ name: 'listed', revokedAt: null });
    },
    refuses: refusesUnknown((client) => client.apiKeys.list()),
  },
  createApiKey: {
    async answers(stage) {
      const { key } = await stage.as('bea').apiKeys.create({ name: 'opens' });
      const program = stage.client({ kind: 'apiKey', key });
      expect((await program.user.get()).id).toBe(stage.ids.bea);
    },
    refuses: refusesUnknown((client) => client.apiKeys.create({ name: 'x' })),
  },
  revokeApiKey: {
    async answers(stage) {
      const { id, key } = await stage.as('bea').apiKeys.create({ name: 'revoked' });
      await stage.as('bea').apiKeys.revoke({ apiKeyId: id });
      const program = stage.client({ kind: 'apiKey', key });
      await expect(program.user.get()).rejects.toMatchObject({ code: 'unauthenticated' });
    },
    refuses: {
      ...refusesUnknown((client) => client.apiKeys.revoke({ apiKeyId: 'none' })),
      not_found: (stage) => stage.as('bea').apiKeys.revoke({ apiKeyId: 'none' }),
    },
  },
  deleteAccount: {
    async answers(stage) {
      const { client, email } = await newcomer(stage);
      await client.user.delete({ email });
      await expect(client.user.get()).rejects.toMatchObject({ code: 'unauthenticated' });
    },
    refuses: {
      ...refusesUnknown((client) => client.user.delete({ email: 'x@contract.example' })),
      async forbidden(stage) {
        await stage.createWorkspace();
        await stage.as('owner').user.delete({ email: stage.emailOf('owner') });
      },
    },
  },
  deleteWorkspace: {
    async answers(stage) {
      const workspaceId = await stage.createWorkspace();
      await stage.as('owner').workspaces.delete({ workspaceId, name: 'Northlight' });
      const left = (await stage.as('owner').workspaces.list()).map(({ id }) => id);
      expect(left).not.toContain(workspaceId);
    },
    refuses: {
      ...refusesStrangers((client, { workspaceId }) =>
        client.workspaces.delete({ workspaceId, name: 'Northlight' }),
      ),
      async forbidden(stage) {
        const workspaceId = await stage.createWorkspace();
        await stage.as('bea').workspaces.delete({ workspaceId, name: 'Northlight' });
      },
    },
  },
};
