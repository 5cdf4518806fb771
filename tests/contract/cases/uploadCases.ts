import { captureIdSchema, toInstant } from '@glimpse/core';
import { expect } from 'vitest';
import { newScreenshotId, startCapturing, stopTimer, upload, ZONE } from '../stage/scenes.js';
import { DAY_MS, MINUTE_MS } from '../stage/TurnedClock.js';
import { refusesStrangers, type CasesOf } from './CasesOf.js';

export const uploadCases: CasesOf<'uploadScreenshot'> = {
  uploadScreenshot: {
    async answers(stage) {
      const scene = await startCapturing(stage);
      const screenshotId = newScreenshotId();
      const captureId = captureIdSchema.parse('moment-1');
      const first = await upload(stage, scene, { screenshotId, captureId });
      expect(first).toMatchObject({ id: screenshotId, width: 480, contentType: 'image/webp' });
      // C6: the same again is the same success.
      expect(await upload(stage, scene, { screenshotId, captureId })).toEqual(first);
    },
    refuses: {
      ...refusesStrangers(async (client, place) => {
        const image = new Blob(['picture'], { type: 'image/webp' });
        const metadata = {
          captureId: 'moment-1',
          timeEntryId: place.timeEntryId,
          capturedAt: toInstant(place.startAt + MINUTE_MS),
          windowIndex: 0,
          policyVersion: place.policyVersion,
          deviceId: 'laptop',
          display: { number: 1, x: 0, y: 0, width: 1920, height: 1080, scale: 1 },
          displayCount: 1,
          obscure: 'greek' as const,
          sha256: '0'.repeat(64),
        };
        const { workspaceId } = place;
        return client.screenshots.upload({
          workspaceId,
          screenshotId: newScreenshotId(),
          metadata,
          image,
        });
      }),
      async unsupported_media_type(stage) {
        const auth = { kind: 'token', token: await stage.signIn('bea') } as const;
        // A proxy on the way that calls every body an unknown stream of bytes.
        const client = stage.client(auth, (request) => {
          request.headers.set('content-type', 'application/octet-stream');
          return request;
        });
        return upload(stage, await startCapturing(stage), { client });
      },
      async feature_off(stage) {
        const workspaceId = await stage.createWorkspace();
        const { id } = await stage.as('bea').timer.start({ workspaceId });
        const startAt = stage.server.clock.now();
        stage.server.clock.turn(3 * MINUTE_MS);
        await stage.as('owner').policy.update({ workspaceId, enabled: true });
        stage.server.clock.turn(MINUTE_MS);
        return upload(stage, { workspaceId, timeEntryId: id, startAt, policyVersion: 2 });
      },
      async trial_ended(stage) {
        const workspaceId = await stage.createWorkspace({ plan: 'FREE' });
        await stage.as('owner').policy.startTrial({ workspaceId });
        const scene = await startCapturing(stage, { workspaceId });
        stage.server.clock.turn(8 * DAY_MS);
        const after = 7 * DAY_MS + 10 * MINUTE_MS;
        return upload(stage, scene, { after });
      },
      async uploads_closed(stage) {
        const scene = await startCapturing(stage);
        const { workspaceId } = scene;
        await stage.as('owner').policy.update({ workspaceId, enabled: false });
        stage.server.clock.turn(MINUTE_MS);
        return upload(stage, scene);
      },
      async policy_unknown(stage) {
        return upload(stage, await startCapturing(stage), { policyVersion: 99 });
      },
      async policy_strengthened(stage) {
        const scene = await startCapturing(stage, { obscure: 'off' });
        const { workspaceId } = scene;
        await stage.as('owner').policy.update({ workspaceId, obscure: 'greek' });
        stage.server.clock.turn(2 * MINUTE_MS);
        return upload(stage, scene, { after: 5 * MINUTE_MS, obscure: 'off' });
      },
      async notice_not_shown(stage) {
        return upload(stage, await startCapturing(stage, { told: false }));
      },
      async outside_entry(stage) {
        return upload(stage, await startCapturing(stage), { after: -MINUTE_MS, windowIndex: 0 });
      },
      async entry_is_break(stage) {
        return upload(stage, await startCapturing(stage, { type: 'BREAK' }));
      },
      async wrong_window(stage) {
        return upload(stage, await startCapturing(stage), { windowIndex: 7 });
      },
      async window_taken(stage) {
        const scene = await startCapturing(stage);
        await upload(stage, scene);
        return upload(stage, scene, { after: 2 * MINUTE_MS });
      },
      async obscure_required(stage) {
        return upload(stage, await startCapturing(stage), { obscure: 'off' });
      },
      async resolution_too_high(stage) {
        return upload(stage, await startCapturing(stage), { pixels: 640 });
      },
      async image_invalid(stage) {
        const image = new Blob(['RIFF….WEBPVP8 but no picture'], { type: 'image/webp' });
        return upload(stage, await startCapturing(stage), { image });
      },
      async past_retention(stage) {
        const scene = await startCapturing(stage);
        await stopTimer(stage, scene);
        stage.server.clock.turn(7 * DAY_MS);
        return upload(stage, scene);
      },
      async screenshot_conflict(stage) {
        const scene = await startCapturing(stage);
        const screenshotId = newScreenshotId();
        const captureId = captureIdSchema.parse('moment-1');
        await upload(stage, scene, { screenshotId, captureId });
        return upload(stage, scene, { screenshotId, captureId, tint: '#ff0000' });
      },
      async screenshot_deleted(stage) {
        const scene = await startCapturing(stage);
        const { workspaceId } = scene;
        const captureId = captureIdSchema.parse('moment-1');
        const { id } = await upload(stage, scene, { captureId });
        await stopTimer(stage, scene);
        // By an admin, since a member's delete of the only one would take the entry with it (D6, D8).
        const question = { workspaceId, screenshotIds: [id], timeZone: ZONE };
        const { screenshots } = stage.as('owner');
        const { plan } = await screenshots.planDeletion(question);
        await screenshots.delete({ ...question, digest: plan.digest });
        return upload(stage, scene, { screenshotId: id, captureId });
      },
    },
  },
};
