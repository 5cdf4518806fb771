import { toInstant, type UserId, type WorkspaceId } from '@glimpse/core';
import type { GlimpseClient } from '@glimpse/core/client';

import type { ServerLink } from '../ports/ServerLink.js';

/** Whose agent it is, and in which workspace. */
export interface Place {
  readonly workspaceId: WorkspaceId;
  readonly userId: UserId;
}

/** The agent's view of one workspace on a Glimpse server. */
export function createServerLink(
  client: GlimpseClient,
  { workspaceId, userId }: Place,
): ServerLink {
  return {
    heartbeat: (request, signal) => client.agent.heartbeat({ workspaceId, ...request }, { signal }),

    markNoticeShown: (noticeId, signal) =>
      client.notices.markShown({ workspaceId, noticeId, channel: 'desktop' }, { signal }),

    async upload({ id, workspaceId: home, metadata, image }, signal) {
      const blob = new Blob([new Uint8Array(image)], { type: 'image/webp' });
      await client.screenshots.upload(
        { workspaceId: home, screenshotId: id, metadata, image: blob },
        { signal },
      );
    },

    async reportOutcome({ workspaceId: home, timeEntryId, windowIndex, outcome }, signal) {
      await client.agent.reportOutcome(
        { workspaceId: home, timeEntryId, windowIndex, outcome },
        { signal },
      );
    },

    discard({ at, workspaceId: home, timeEntryId, captureId, ...rest }, signal) {
      const { policyVersion, deviceId, screenshotIds } = rest;
      const place = { workspaceId: home, timeEntryId, captureId };
      const report = { capturedAt: toInstant(at), policyVersion, deviceId, screenshotIds };
      return client.agent.discard(
        { ...place, ...report, screenshotIds: [...screenshotIds] },
        { signal },
      );
    },

    async startTimer(description, signal) {
      await client.timer.start({ workspaceId, description }, { signal });
    },

    async stopTimer(endAt, signal) {
      await client.timer.stop({ workspaceId, userId, end: toInstant(endAt) }, { signal });
    },

    readDay: (day, timeZone, signal) =>
      client.screenshots.memberDay({ workspaceId, userId, day, timeZone }, { signal }),

    followEvents(onEvent, onOpen, signal) {
      client.events.subscribe(
        { workspaceId },
        { onEvent, onState: (state) => void (state === 'open' && onOpen()), signal },
      );
    },
  };
}
