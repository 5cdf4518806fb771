import { expect } from 'vitest';
import { startCapturing } from '../stage/scenes.js';
import { DAY_MS, MINUTE_MS } from '../stage/TurnedClock.js';
import { refusesStrangers, type CasesOf } from './CasesOf.js';

export const policyCases: CasesOf<
  | 'getPolicy'
  | 'updatePolicy'
  | 'startTrial'
  | 'updatePreferences'
  | 'listNotices'
  | 'markNoticeShown'
  | 'listLedger'
> = {
  getPolicy: {
    async answers(stage) {
      const workspaceId = await stage.createWorkspace();
      const view = await stage.as('bea').policy.get({ workspaceId });
      expect(view).toMatchObject({ plan: 'PRO', policy: { enabled: false, retentionDays: 7 } });
    },
    refuses: refusesStrangers((client, { workspaceId }) => client.policy.get({ workspaceId })),
  },
  updatePolicy: {
    async answers(stage) {
      const workspaceId = await stage.createWorkspace();
      const view = await stage.as('owner').policy.update({ workspaceId, enabled: true });
      expect(view.policy).toMatchObject({ enabled: true, version: 2 });
    },
    refuses: {
      ...refusesStrangers((client, { workspaceId }) =>
        client.policy.update({ workspaceId, enabled: true }),
      ),
      async forbidden(stage) {
        const workspaceId = await stage.createWorkspace();
        return stage.as('bea').policy.update({ workspaceId, enabled: true });
      },
      async plan_required(stage) {
        const workspaceId = await stage.createWorkspace({ plan: 'FREE' });
        return stage.as('owner').policy.update({ workspaceId, enabled: true });
      },
      async trial_ended(stage) {
        const trialStartedAt = stage.server.clock.now() - 7 * DAY_MS;
        const workspaceId = await stage.createWorkspace({ plan: 'FREE', trialStartedAt });
        return stage.as('owner').policy.update({ workspaceId, enabled: true });
      },
      async policy_changed(stage) {
        const workspaceId = await stage.createWorkspace();
        const { policy } = stage.as('owner');
        await policy.update({ workspaceId, enabled: true, ifVersion: 1 });
        return policy.update({ workspaceId, obscure: 'off', ifVersion: 1 });
      },
    },
  },
  startTrial: {
    async answers(stage) {
      const workspaceId = await stage.createWorkspace({ plan: 'FREE' });
      const view = await stage.as('owner').policy.startTrial({ workspaceId });
      expect(view).toMatchObject({ availability: { by: 'trial' }, trialAvailable: false });
    },
    refuses: {
      ...refusesStrangers((client, { workspaceId }) => client.policy.startTrial({ workspaceId })),
      async forbidden(stage) {
        const workspaceId = await stage.createWorkspace({ plan: 'FREE' });
        return stage.as('bea').policy.startTrial({ workspaceId });
      },
      async trial_used(stage) {
        const workspaceId = await stage.createWorkspace({ plan: 'FREE' });
        const { policy } = stage.as('owner');
        await policy.startTrial({ workspaceId });
        stage.server.clock.turn(8 * DAY_MS);
        return policy.startTrial({ workspaceId });
      },
      async trial_not_needed(stage) {
        const workspaceId = await stage.createWorkspace({ plan: 'ENTERPRISE' });
        return stage.as('owner').policy.startTrial({ workspaceId });
      },
    },
  },
  updatePreferences: {
    async answers(stage) {
      const workspaceId = await stage.createWorkspace();
      const wish = { workspaceId, alwaysObscure: true };
      expect((await stage.as('bea').policy.updatePreferences(wish)).alwaysObscure).toBe(true);
    },
    refuses: refusesStrangers((client, { workspaceId }) =>
      client.policy.updatePreferences({ workspaceId, alwaysObscure: true }),
    ),
  },
  listNotices: {
    async answers(stage) {
      const { workspaceId } = await startCapturing(stage, { told: false });
      const notices = await stage.as('bea').notices.list({ workspaceId });
      expect(notices).toMatchObject([{ revelations: ['turned_on'], policy: { version: 2 } }]);
    },
    refuses: refusesStrangers((client, { workspaceId }) => client.notices.list({ workspaceId })),
  },
  markNoticeShown: {
    async answers(stage) {
      const { workspaceId } = await startCapturing(stage, { told: false });
      const { notices } = stage.as('bea');
      const [notice] = await notices.list({ workspaceId });
      await notices.markShown({ workspaceId, noticeId: notice!.id, channel: 'web' });
      expect(await notices.list({ workspaceId })).toEqual([]);
    },
    refuses: {
      ...refusesStrangers((client, { workspaceId }) =>
        client.notices.markShown({ workspaceId, noticeId: 'policy-2', channel: 'web' }),
      ),
    },
  },
  listLedger: {
    async answers(stage) {
      const { workspaceId } = await startCapturing(stage);
      stage.server.clock.turn(MINUTE_MS);
      const ledger = await stage.as('owner').notices.ledger({ workspaceId });
      const line = ledger.find(({ member }) => member.id === stage.ids.bea);
      expect(line).toMatchObject({ version: 2, channel: 'web', upToDate: true });
    },
    refuses: {
      ...refusesStrangers((client, { workspaceId }) => client.notices.ledger({ workspaceId })),
      async forbidden(stage) {
        const workspaceId = await stage.createWorkspace();
        return stage.as('bea').notices.ledger({ workspaceId });
      },
    },
  },
};
