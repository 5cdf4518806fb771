import { cryptoRandom, newId, toInstant } from '@glimpse/core';
import type { GlimpseClient } from '@glimpse/core/client';
import { expect } from 'vitest';
import type { Stage } from '../stage/createStage.js';
import { recordedScene } from '../stage/scenes.js';
import { HOUR_MS } from '../stage/TurnedClock.js';
import type { Case, CasesOf } from './CasesOf.js';

const random = cryptoRandom(globalThis.crypto);

/** The three refusals of every route of the operator: nobody, an ended session, an owner. */
export function refusesOthers(call: (client: GlimpseClient) => Promise<unknown>) {
  const by =
    (caller: 'nobody' | 'expired' | 'owner'): Case =>
    (stage) =>
      call(stage.as(caller));
  return { unauthenticated: by('nobody'), session_expired: by('expired'), forbidden: by('owner') };
}

/** A workspace of the host's own, with one member, both under ids of the host. */
async function hostWorkspace(stage: Stage) {
  const { operator } = stage.as('operator');
  const workspaceId = `host-${newId(random)}`;
  const userId = `person-${newId(random)}`;
  await operator.upsertWorkspace({ workspaceId, name: 'Southwind', plan: 'PRO' });
  await operator.upsertMember({
    workspaceId,
    userId,
    email: `${userId}@host.example`,
    name: 'Ada',
  });
  const now = stage.server.clock.now();
  const hour = { start: toInstant(now - HOUR_MS), end: toInstant(now) };
  return { operator, workspaceId, userId, hour };
}

const NOWHERE = { workspaceId: 'nowhere', timeEntryId: 'none' };
const PERSON = { email: 'x@host.example', name: 'X' };
const ENTRY = { userId: 'x', start: '2026-01-01T00:00:00Z', end: '2026-01-01T01:00:00Z' };

export const operatorCases: CasesOf<
  | 'upsertWorkspace'
  | 'getWorkspace'
  | 'removeWorkspace'
  | 'upsertMember'
  | 'removeUser'
  | 'upsertProject'
  | 'upsertTimeEntry'
  | 'readTimeEntry'
  | 'removeTimeEntry'
  | 'approveTimeEntry'
> = {
  upsertWorkspace: {
    async answers(stage) {
      const { operator, workspaceId } = await hostWorkspace(stage);
      const renamed = await operator.upsertWorkspace({ workspaceId, name: 'Northwind' });
      expect(renamed).toMatchObject({ id: workspaceId, name: 'Northwind', plan: 'PRO' });
    },
    refuses: refusesOthers(({ operator }) =>
      operator.upsertWorkspace({ workspaceId: 'w', name: 'x' }),
    ),
  },
  getWorkspace: {
    async answers(stage) {
      const { operator, workspaceId } = await hostWorkspace(stage);
      const found = await operator.getWorkspace({ workspaceId });
      expect(found).toMatchObject({ plan: 'PRO', trialStartedAt: null });
    },
    refuses: {
      ...refusesOthers(({ operator }) => operator.getWorkspace(NOWHERE)),
      not_found: (stage) => stage.as('operator').operator.getWorkspace(NOWHERE),
    },
  },
  removeWorkspace: {
    async answers(stage) {
      const { operator, workspaceId } = await hostWorkspace(stage);
      await operator.removeWorkspace({ workspaceId });
      await expect(operator.getWorkspace({ workspaceId })).rejects.toMatchObject({
        code: 'not_found',
      });
    },
    refuses: {
      ...refusesOthers(({ operator }) => operator.removeWorkspace(NOWHERE)),
      not_found: (stage) => stage.as('operator').operator.removeWorkspace(NOWHERE),
    },
  },
  upsertMember: {
    async answers(stage) {
      const { operator, workspaceId, userId } = await hostWorkspace(stage);
      const email = `${userId}@host.example`;
      const password = 'a long enough password';
      const person = { email, name: 'Ada L.', role: 'admin', password } as const;
      const member = await operator.upsertMember({ workspaceId, userId, ...person });
      expect(member).toMatchObject({ id: userId, name: 'Ada L.', role: 'admin', status: 'ACTIVE' });
      const { user } = await stage.as('nobody').session.create({ email, password });
      expect(user.id).toBe(userId);
    },
    refuses: {
      ...refusesOthers(({ operator }) =>
        operator.upsertMember({ workspaceId: 'w', userId: 'x', ...PERSON }),
      ),
      not_found: (stage) =>
        stage.as('operator').operator.upsertMember({ ...NOWHERE, userId: 'x', ...PERSON }),
    },
  },
  removeUser: {
    async answers(stage) {
      const { operator, workspaceId, userId, hour } = await hostWorkspace(stage);
      const entry = { workspaceId, timeEntryId: newId(random) };
      await operator.upsertTimeEntry({ ...entry, userId, ...hour });
      await operator.removeUser({ userId });
      await expect(operator.readTimeEntry(entry)).rejects.toMatchObject({ code: 'not_found' });
    },
    refuses: {
      ...refusesOthers(({ operator }) => operator.removeUser({ userId: 'x' })),
      not_found: (stage) => stage.as('operator').operator.removeUser({ userId: 'nobody' }),
    },
  },
  upsertProject: {
    async answers(stage) {
      const { operator, workspaceId, userId, hour } = await hostWorkspace(stage);
      const project = await operator.upsertProject({ workspaceId, projectId: 'p1', name: 'Site' });
      expect(project).toMatchObject({ id: 'p1', name: 'Site' });
      const entry = { workspaceId, timeEntryId: newId(random), userId, ...hour, projectId: 'p1' };
      expect(await operator.upsertTimeEntry(entry)).toMatchObject({ projectId: 'p1' });
    },
    refuses: {
      ...refusesOthers(({ operator }) =>
        operator.upsertProject({ workspaceId: 'w', projectId: 'p', name: 'x' }),
      ),
      not_found: (stage) =>
        stage.as('operator').operator.upsertProject({ ...NOWHERE, projectId: 'p', name: 'x' }),
    },
  },
  upsertTimeEntry: {
    async answers(stage) {
      const { operator, workspaceId, userId, hour } = await hostWorkspace(stage);
      const entry = { workspaceId, timeEntryId: 'of-the-host', userId };
      await operator.upsertTimeEntry({ ...entry, start: hour.start });
      const stopped = await operator.upsertTimeEntry({ ...entry, ...hour, description: 'Plans' });
      expect(stopped).toMatchObject({
        id: 'of-the-host',
        description: 'Plans',
        timeInterval: { duration: 'PT1H' },
        trackedDuration: 'PT1H',
      });
    },
    refuses: {
      ...refusesOthers(({ operator }) =>
        operator.upsertTimeEntry({ workspaceId: 'w', timeEntryId: 'e', ...ENTRY }),
      ),
      not_found: (stage) => stage.as('operator').operator.upsertTimeEntry({ ...NOWHERE, ...ENTRY }),
    },
  },
  readTimeEntry: {
    async answers(stage) {
      const { workspaceId, timeEntryId } = await recordedScene(stage);
      const entry = await stage.as('operator').operator.readTimeEntry({ workspaceId, timeEntryId });
      expect(entry).toMatchObject({ id: timeEntryId, userId: stage.ids.bea, deductions: [] });
    },
    refuses: {
      ...refusesOthers(({ operator }) => operator.readTimeEntry(NOWHERE)),
      not_found: (stage) => stage.as('operator').operator.readTimeEntry(NOWHERE),
    },
  },
  removeTimeEntry: {
    async answers(stage) {
      const { workspaceId, timeEntryId } = await recordedScene(stage);
      await stage.as('operator').operator.removeTimeEntry({ workspaceId, timeEntryId });
      await expect(
        stage.as('bea').timeEntries.get({ workspaceId, timeEntryId }),
      ).rejects.toMatchObject({ code: 'not_found' });
    },
    refuses: {
      ...refusesOthers(({ operator }) => operator.removeTimeEntry(NOWHERE)),
      not_found: (stage) => stage.as('operator').operator.removeTimeEntry(NOWHERE),
    },
  },
  approveTimeEntry: {
    async answers(stage) {
      const { workspaceId, timeEntryId } = await recordedScene(stage);
      const entry = { workspaceId, timeEntryId };
      const { operator } = stage.as('operator');
      const approved = await operator.approveTimeEntry({ ...entry, approvalStatus: 'APPROVED' });
      expect(approved.approvalStatus).toBe('APPROVED');
      await expect(stage.as('bea').timeEntries.delete(entry)).rejects.toMatchObject({
        code: 'entry_approved',
      });
    },
    refuses: {
      ...refusesOthers(({ operator }) => operator.approveTimeEntry(NOWHERE)),
      not_found: (stage) => stage.as('operator').operator.approveTimeEntry(NOWHERE),
      async timer_running(stage) {
        const { operator, workspaceId, userId, hour } = await hostWorkspace(stage);
        const entry = { workspaceId, timeEntryId: newId(random) };
        await operator.upsertTimeEntry({ ...entry, userId, start: hour.start });
        return operator.approveTimeEntry({ ...entry, isLocked: true });
      },
    },
  },
};
