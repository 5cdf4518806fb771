import { toInstant, type GlimpseEvent } from '@glimpse/core';
import type { GlimpseClient } from '@glimpse/core/client';
import { expect } from 'vitest';
import { startCapturing } from '../stage/scenes.js';
import { refusesStrangers, type CasesOf } from './CasesOf.js';

const HEALTH = {
  deviceId: 'laptop',
  agentVersion: '0.1.0',
  permission: 'granted',
  paused: false,
  lastCaptureAt: null,
  queueDepth: 0,
} as const;

const LOCKED = { kind: 'skipped', reason: 'locked' } as const;

/** The first event that is heard; rejects when the subscription is refused for good. */
function firstEvent(
  client: GlimpseClient,
  workspaceId: string,
  onOpen: () => void = () => undefined,
): Promise<GlimpseEvent> {
  return new Promise((resolve, reject) => {
    const subscription = client.events.subscribe(
      { workspaceId },
      {
        onEvent(event) {
          subscription.close();
          resolve(event);
        },
        onState(state, error) {
          if (state === 'open') onOpen();
          if (state === 'closed' && error !== undefined) reject(error);
        },
      },
    );
  });
}

export const agentCases: CasesOf<'heartbeat' | 'reportOutcome' | 'subscribeEvents'> = {
  heartbeat: {
    async answers(stage) {
      const { workspaceId, timeEntryId } = await startCapturing(stage);
      const reply = await stage.as('bea').agent.heartbeat({ workspaceId, ...HEALTH });
      expect(reply).toMatchObject({
        serverTime: toInstant(stage.server.clock.now()),
        runningEntry: { id: timeEntryId },
        notice: null,
      });
    },
    refuses: refusesStrangers((client, { workspaceId }) =>
      client.agent.heartbeat({ workspaceId, ...HEALTH }),
    ),
  },
  reportOutcome: {
    async answers(stage) {
      const { workspaceId, timeEntryId } = await startCapturing(stage);
      const report = { workspaceId, timeEntryId, windowIndex: 0, outcome: LOCKED };
      expect(await stage.as('bea').agent.reportOutcome(report)).toEqual(LOCKED);
    },
    refuses: {
      ...refusesStrangers((client, { workspaceId, timeEntryId }) =>
        client.agent.reportOutcome({ workspaceId, timeEntryId, windowIndex: 0, outcome: LOCKED }),
      ),
      async outside_entry(stage) {
        const { workspaceId, timeEntryId } = await startCapturing(stage);
        const report = { workspaceId, timeEntryId, windowIndex: 99, outcome: LOCKED };
        return stage.as('bea').agent.reportOutcome(report);
      },
      async entry_is_break(stage) {
        const { workspaceId, timeEntryId } = await startCapturing(stage, { type: 'BREAK' });
        const report = { workspaceId, timeEntryId, windowIndex: 0, outcome: LOCKED };
        return stage.as('bea').agent.reportOutcome(report);
      },
    },
  },
  subscribeEvents: {
    async answers(stage) {
      const workspaceId = await stage.createWorkspace();
      const event = await firstEvent(stage.as('bea'), workspaceId, () => {
        void stage.as('bea').timer.start({ workspaceId });
      });
      expect(event).toMatchObject({ type: 'timer.started', userId: stage.ids.bea });
    },
    refuses: refusesStrangers((client, { workspaceId }) => firstEvent(client, workspaceId)),
  },
};
