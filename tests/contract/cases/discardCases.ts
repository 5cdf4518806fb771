import { captureIdSchema, instantAt, toInstant, type TimeEntryId } from '@glimpse/core';
import { expect } from 'vitest';
import { newScreenshotId, startCapturing, upload } from '../stage/scenes.js';
import { MINUTE_MS } from '../stage/TurnedClock.js';
import { refusesStrangers, type CasesOf } from './CasesOf.js';
import { refusesOnBoundEntry } from './pastEntries.js';

interface Where {
  readonly workspaceId: string;
  readonly timeEntryId: TimeEntryId;
  readonly startAt: number;
}

/** The discard of a capture held on Bea's laptop, by default of one minute into the entry. */
function discardIn({ workspaceId, timeEntryId, startAt }: Where, after = MINUTE_MS) {
  return {
    ...{ workspaceId, timeEntryId, captureId: captureIdSchema.parse('held') },
    ...{ capturedAt: toInstant(startAt + after), policyVersion: 2, deviceId: 'laptop' },
    screenshotIds: [newScreenshotId()],
  };
}

export const discardCases: CasesOf<'discardCapture'> = {
  discardCapture: {
    async answers(stage) {
      const scene = await startCapturing(stage);
      const { workspaceId, timeEntryId, startAt } = scene;
      const discard = discardIn(scene);
      await stage.as('bea').agent.discard(discard);
      await stage.as('bea').agent.discard(discard);
      const entry = await stage.as('bea').timeEntries.get({ workspaceId, timeEntryId });
      expect(entry.deductions).toEqual([
        { start: toInstant(startAt), end: toInstant(startAt + MINUTE_MS) },
      ]);
    },
    refuses: {
      ...refusesStrangers((client, scene) => client.agent.discard(discardIn(scene))),
      ...refusesOnBoundEntry((stage, { hour, ...entry }) =>
        stage.as('bea').agent.discard(discardIn({ ...entry, startAt: instantAt(hour.start) })),
      ),
      async entry_is_break(stage) {
        const scene = await startCapturing(stage, { type: 'BREAK' });
        return stage.as('bea').agent.discard(discardIn(scene));
      },
      async outside_entry(stage) {
        const scene = await startCapturing(stage);
        return stage.as('bea').agent.discard(discardIn(scene, 60 * MINUTE_MS));
      },
      async window_taken(stage) {
        const scene = await startCapturing(stage);
        await upload(stage, scene);
        return stage.as('bea').agent.discard(discardIn(scene, 2 * MINUTE_MS));
      },
      async screenshot_conflict(stage) {
        const scene = await startCapturing(stage);
        const { captureId, id } = await upload(stage, scene);
        const sent = { ...discardIn(scene), captureId, screenshotIds: [id] };
        return stage.as('bea').agent.discard(sent);
      },
    },
  },
};
