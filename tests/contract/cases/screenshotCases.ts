import { addDays, dayOf } from '@glimpse/core';
import { expect } from 'vitest';
import { recordedScene, startCapturing, stopTimer, upload, ZONE } from '../stage/scenes.js';
import type { Stage } from '../stage/createStage.js';
import { MINUTE_MS } from '../stage/TurnedClock.js';
import { refusesStrangers, type CasesOf } from './CasesOf.js';

const today = (stage: Stage) => dayOf(stage.server.clock.now(), ZONE);
const tomorrow = (stage: Stage) => addDays(today(stage), 1);

export const screenshotCases: CasesOf<
  | 'getDayTotals'
  | 'getMemberDay'
  | 'getImage'
  | 'getImages'
  | 'recordView'
  | 'planDeletion'
  | 'deleteScreenshots'
  | 'listViews'
> = {
  getDayTotals: {
    async answers(stage) {
      const { workspaceId, startAt } = await recordedScene(stage);
      const day = dayOf(startAt, ZONE);
      const totals = await stage.as('owner').screenshots.day({ workspaceId, day, timeZone: ZONE });
      const bea = totals.members.find(({ userId }) => userId === stage.ids.bea);
      expect([totals.screenshotCount, bea?.screenshots, bea?.moments]).toEqual([1, 1, 1]);
    },
    refuses: {
      ...refusesStrangers((client, { workspaceId, startAt }) =>
        client.screenshots.day({ workspaceId, day: dayOf(startAt, ZONE), timeZone: ZONE }),
      ),
      async day_out_of_range(stage) {
        const workspaceId = await stage.createWorkspace();
        const question = { workspaceId, day: tomorrow(stage), timeZone: ZONE };
        return stage.as('bea').screenshots.day(question);
      },
    },
  },
  getMemberDay: {
    async answers(stage) {
      const { workspaceId, startAt, screenshotId } = await recordedScene(stage);
      const question = { workspaceId, userId: stage.ids.bea, day: dayOf(startAt, ZONE) };
      const day = await stage.as('bea').screenshots.memberDay({ ...question, timeZone: ZONE });
      const shown = day.entries.flatMap(({ captures }) => captures.map((one) => one.screenshots));
      expect(shown.flat().map(({ id }) => id)).toEqual([screenshotId]);
    },
    refuses: {
      ...refusesStrangers((client, { workspaceId, userId, startAt }) => {
        const day = dayOf(startAt, ZONE);
        return client.screenshots.memberDay({ workspaceId, userId, day, timeZone: ZONE });
      }),
      async day_out_of_range(stage) {
        const workspaceId = await stage.createWorkspace();
        const question = { workspaceId, userId: stage.ids.bea, day: tomorrow(stage) };
        return stage.as('bea').screenshots.memberDay({ ...question, timeZone: ZONE });
      },
    },
  },
  getImage: {
    async answers(stage) {
      const { workspaceId, screenshotId } = await recordedScene(stage);
      const image = await stage.as('bea').screenshots.image({ workspaceId, screenshotId });
      expect(image.type).toBe('image/webp');
      expect(image.size).toBeGreaterThan(0);
    },
    refuses: refusesStrangers((client, { workspaceId, screenshotId }) =>
      client.screenshots.image({ workspaceId, screenshotId }),
    ),
  },
  getImages: {
    async answers(stage) {
      const { workspaceId, screenshotId } = await recordedScene(stage);
      const screenshotIds = [screenshotId, 'not-there'];
      const images = await stage.as('owner').screenshots.images({ workspaceId, screenshotIds });
      expect([...images.keys()]).toEqual([screenshotId]);
    },
    refuses: refusesStrangers((client, { workspaceId, screenshotId }) =>
      client.screenshots.images({ workspaceId, screenshotIds: [screenshotId] }),
    ),
  },
  recordView: {
    async answers(stage) {
      const { workspaceId, screenshotId } = await recordedScene(stage);
      const view = { workspaceId, screenshotId, kind: 'opened' } as const;
      await stage.as('owner').screenshots.recordView(view);
      const pages = stage.as('bea').screenshots.views({ workspaceId, userId: stage.ids.bea });
      const page = (await pages.next()) as { value: unknown };
      expect(page.value).toMatchObject({ views: [{ kind: 'opened' }] });
    },
    refuses: refusesStrangers((client, { workspaceId, screenshotId }) =>
      client.screenshots.recordView({ workspaceId, screenshotId, kind: 'opened' }),
    ),
  },
  planDeletion: {
    async answers(stage) {
      const { workspaceId, screenshotId } = await recordedScene(stage);
      const question = { workspaceId, screenshotIds: [screenshotId], timeZone: ZONE };
      const { plan } = await stage.as('bea').screenshots.planDeletion(question);
      expect(plan.entries).toMatchObject([{ outcome: { reason: 'only_screenshot' } }]);
    },
    refuses: refusesStrangers((client, { workspaceId, screenshotId }) =>
      client.screenshots.planDeletion({
        workspaceId,
        screenshotIds: [screenshotId],
        timeZone: ZONE,
      }),
    ),
  },
  deleteScreenshots: {
    async answers(stage) {
      const { workspaceId, screenshotId } = await recordedScene(stage);
      const question = { workspaceId, screenshotIds: [screenshotId], timeZone: ZONE };
      const { screenshots } = stage.as('bea');
      const { plan } = await screenshots.planDeletion(question);
      const done = await screenshots.delete({ ...question, digest: plan.digest });
      expect(done.plan).toEqual(plan);
      await expect(screenshots.image({ workspaceId, screenshotId })).rejects.toMatchObject({
        code: 'not_found',
      });
    },
    refuses: {
      ...refusesStrangers((client, { workspaceId, screenshotId }) =>
        client.screenshots.delete({
          workspaceId,
          screenshotIds: [screenshotId],
          timeZone: ZONE,
          digest: 'any',
        }),
      ),
      async plan_changed(stage) {
        const scene = await startCapturing(stage);
        const { workspaceId } = scene;
        const { id } = await upload(stage, scene);
        stage.server.clock.turn(5 * MINUTE_MS);
        await stopTimer(stage, scene);
        const question = { workspaceId, screenshotIds: [id], timeZone: ZONE };
        const { screenshots } = stage.as('bea');
        const { plan } = await screenshots.planDeletion(question);
        // It was the only screenshot when it was asked; a late upload changes what deleting does.
        await upload(stage, scene, { after: 6 * MINUTE_MS });
        return screenshots.delete({ ...question, digest: plan.digest });
      },
    },
  },
  listViews: {
    async answers(stage) {
      const { workspaceId, screenshotId } = await recordedScene(stage);
      await stage.as('owner').screenshots.image({ workspaceId, screenshotId });
      const pages = stage.as('bea').screenshots.views({ workspaceId, userId: stage.ids.bea });
      const page = (await pages.next()) as { value: unknown };
      expect(page.value).toMatchObject({ views: [{ by: { id: stage.ids.owner } }] });
    },
    refuses: refusesStrangers((client, { workspaceId, userId }) =>
      client.screenshots.views({ workspaceId, userId }).next(),
    ),
  },
};
