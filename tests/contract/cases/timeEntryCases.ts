import { toInstant } from '@glimpse/core';
import { expect } from 'vitest';
import { HOUR_MS } from '../stage/TurnedClock.js';
import { refusesStrangers, type CasesOf } from './CasesOf.js';
import { addEntry, lastHour, refusesOnBoundEntry } from './pastEntries.js';

export const timeEntryCases: CasesOf<
  | 'createTimeEntry'
  | 'createTimeEntryFor'
  | 'listTimeEntries'
  | 'stopTimer'
  | 'getTimeEntry'
  | 'updateTimeEntry'
  | 'deleteTimeEntry'
  | 'setApproval'
> = {
  createTimeEntry: {
    async answers(stage) {
      const workspaceId = await stage.createWorkspace();
      const entry = await stage.as('bea').timer.start({ workspaceId, description: 'Checkout' });
      expect(entry).toMatchObject({ description: 'Checkout', timeInterval: { end: null } });
    },
    refuses: refusesStrangers((client, { workspaceId }) => client.timer.start({ workspaceId })),
  },
  createTimeEntryFor: {
    async answers(stage) {
      const workspaceId = await stage.createWorkspace();
      const userId = stage.ids.bea;
      const hour = lastHour(stage);
      const entry = await stage.as('owner').timeEntries.create({ workspaceId, userId, ...hour });
      expect(entry).toMatchObject({ userId, trackedDuration: 'PT1H' });
    },
    refuses: refusesStrangers((client, { workspaceId, userId }) =>
      client.timeEntries.create({ workspaceId, userId }),
    ),
  },
  listTimeEntries: {
    async answers(stage) {
      const { workspaceId, timeEntryId } = await addEntry(stage);
      const pages = [];
      const question = { workspaceId, userId: stage.ids.bea };
      for await (const page of stage.as('bea').timeEntries.list(question)) pages.push(...page);
      expect(pages.map(({ id }) => id)).toEqual([timeEntryId]);
    },
    refuses: refusesStrangers((client, { workspaceId, userId }) =>
      client.timeEntries.list({ workspaceId, userId }).next(),
    ),
  },
  stopTimer: {
    async answers(stage) {
      const workspaceId = await stage.createWorkspace();
      const bea = stage.as('bea');
      await bea.timer.start({ workspaceId });
      const end = toInstant(stage.server.clock.turn(HOUR_MS));
      const entry = await bea.timer.stop({ workspaceId, userId: stage.ids.bea, end });
      expect(entry.timeInterval).toMatchObject({ end, duration: 'PT1H' });
    },
    refuses: {
      ...refusesStrangers((client, { workspaceId, userId }) =>
        client.timer.stop({ workspaceId, userId, end: '2026-11-23T12:00:00Z' }),
      ),
      async no_running_timer(stage) {
        const { workspaceId, hour } = await addEntry(stage);
        return stage.as('bea').timer.stop({ workspaceId, userId: stage.ids.bea, end: hour.end });
      },
    },
  },
  getTimeEntry: {
    async answers(stage) {
      const { workspaceId, timeEntryId } = await addEntry(stage);
      const entry = await stage.as('bea').timeEntries.get({ workspaceId, timeEntryId });
      expect(entry.id).toBe(timeEntryId);
      // V2: another member's entry is as if it were not there.
      await expect(
        stage.as('dan').timeEntries.get({ workspaceId, timeEntryId }),
      ).rejects.toMatchObject({ code: 'not_found' });
    },
    refuses: refusesStrangers((client, { workspaceId, timeEntryId }) =>
      client.timeEntries.get({ workspaceId, timeEntryId }),
    ),
  },
  updateTimeEntry: {
    async answers(stage) {
      const { hour, ...entry } = await addEntry(stage);
      const change = { ...entry, ...hour, description: 'Review' };
      const changed = await stage.as('bea').timeEntries.update(change);
      expect(changed.description).toBe('Review');
    },
    refuses: {
      ...refusesStrangers((client, { workspaceId, timeEntryId }) =>
        client.timeEntries.update({ workspaceId, timeEntryId, start: '2026-11-23T12:00:00Z' }),
      ),
      ...refusesOnBoundEntry((stage, { hour, ...entry }) =>
        stage.as('bea').timeEntries.update({ ...entry, ...hour, description: 'Review' }),
      ),
    },
  },
  deleteTimeEntry: {
    async answers(stage) {
      const { workspaceId, timeEntryId } = await addEntry(stage);
      const { timeEntries } = stage.as('bea');
      await timeEntries.delete({ workspaceId, timeEntryId });
      await expect(timeEntries.get({ workspaceId, timeEntryId })).rejects.toMatchObject({
        code: 'not_found',
      });
      stage.takeCalls();
      await expect(timeEntries.delete({ workspaceId, timeEntryId })).rejects.toMatchObject({
        code: 'not_found',
      });
    },
    refuses: {
      ...refusesStrangers((client, { workspaceId, timeEntryId }) =>
        client.timeEntries.delete({ workspaceId, timeEntryId }),
      ),
      ...refusesOnBoundEntry((stage, { workspaceId, timeEntryId }) =>
        stage.as('bea').timeEntries.delete({ workspaceId, timeEntryId }),
      ),
    },
  },
  setApproval: {
    async answers(stage) {
      const { workspaceId, timeEntryId } = await addEntry(stage);
      const entry = await stage
        .as('owner')
        .timeEntries.setApproval({ workspaceId, timeEntryId, approvalStatus: 'APPROVED' });
      expect(entry.approvalStatus).toBe('APPROVED');
    },
    refuses: {
      ...refusesStrangers((client, { workspaceId, timeEntryId }) =>
        client.timeEntries.setApproval({ workspaceId, timeEntryId, isLocked: true }),
      ),
      async forbidden(stage) {
        const { workspaceId, timeEntryId } = await addEntry(stage);
        return stage
          .as('bea')
          .timeEntries.setApproval({ workspaceId, timeEntryId, isLocked: true });
      },
      async timer_running(stage) {
        const workspaceId = await stage.createWorkspace();
        const { id } = await stage.as('bea').timer.start({ workspaceId });
        return stage
          .as('owner')
          .timeEntries.setApproval({ workspaceId, timeEntryId: id, approvalStatus: 'APPROVED' });
      },
    },
  },
};
