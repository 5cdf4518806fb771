import { expect } from 'vitest';
import { PASSWORD } from '../stage/createStage.js';
import { refusesStrangers, type CasesOf } from './CasesOf.js';

export const accountCases: CasesOf<
  | 'createSession'
  | 'endSession'
  | 'endAllSessions'
  | 'getUser'
  | 'listWorkspaces'
  | 'listUsers'
  | 'listProjects'
> = {
  createSession: {
    async answers(stage) {
      const credentials = { email: stage.emailOf('bea'), password: PASSWORD };
      const session = await stage.as('nobody').session.create(credentials);
      expect(session.user.id).toBe(stage.ids.bea);
    },
    refuses: {
      credentials_invalid: (stage) =>
        stage.as('nobody').session.create({ email: stage.emailOf('bea'), password: 'wrong' }),
    },
  },
  endSession: {
    async answers(stage) {
      const credentials = { email: stage.emailOf('bea'), password: PASSWORD };
      const { token } = await stage.as('nobody').session.create(credentials);
      const bea = stage.client({ kind: 'token', token });
      await bea.session.end();
      await expect(bea.user.get()).rejects.toMatchObject({ status: 401 });
    },
    refuses: {
      unauthenticated: (stage) => stage.as('nobody').session.end(),
      session_expired: (stage) => stage.as('expired').session.end(),
    },
  },
  endAllSessions: {
    async answers(stage) {
      const tokens = [await stage.signIn('sam'), await stage.signIn('sam')];
      const [here, there] = tokens.map((token) => stage.client({ kind: 'token', token }));
      await here?.session.endAll();
      await expect(there?.user.get()).rejects.toMatchObject({ code: 'session_expired' });
    },
    refuses: {
      unauthenticated: (stage) => stage.as('nobody').session.endAll(),
      session_expired: (stage) => stage.as('expired').session.endAll(),
    },
  },
  getUser: {
    async answers(stage) {
      expect((await stage.as('bea').user.get()).email).toBe(stage.emailOf('bea'));
    },
    refuses: {
      unauthenticated: (stage) => stage.as('nobody').user.get(),
      session_expired: (stage) => stage.as('expired').user.get(),
    },
  },
  listWorkspaces: {
    async answers(stage) {
      const workspaceId = await stage.createWorkspace();
      const ids = (await stage.as('bea').workspaces.list()).map(({ id }) => id);
      expect(ids).toContain(workspaceId);
      expect(await stage.as('sam').workspaces.list()).toEqual([]);
    },
    refuses: {
      unauthenticated: (stage) => stage.as('nobody').workspaces.list(),
      session_expired: (stage) => stage.as('expired').workspaces.list(),
    },
  },
  listUsers: {
    async answers(stage) {
      const workspaceId = await stage.createWorkspace();
      const seenBy = async (person: 'owner' | 'bea'): Promise<string[]> =>
        (await stage.as(person).members.all({ workspaceId })).map(({ name }) => name);
      expect(await seenBy('owner')).toEqual(['bea', 'dan', 'owner']);
      expect(await seenBy('bea')).toEqual(['bea']);
    },
    refuses: refusesStrangers((client, { workspaceId }) => client.members.all({ workspaceId })),
  },
  listProjects: {
    async answers(stage) {
      const workspaceId = await stage.createWorkspace();
      expect(await stage.as('bea').projects.all({ workspaceId })).toEqual([]);
    },
    refuses: refusesStrangers((client, { workspaceId }) => client.projects.all({ workspaceId })),
  },
};
