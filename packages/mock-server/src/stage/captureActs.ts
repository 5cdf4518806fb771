import {
  captureIdSchema,
  DEFAULT_OBSCURE,
  deviceIdSchema,
  instantAt,
  newId,
  screenshotIdSchema,
  toInstant,
  windowIndexAt,
  type TimeEntry,
} from '@glimpse/core';
import type { Scene } from '../picture/scenes.js';
import { startedEntry, type PlayedEntry } from './PlayedEntry.js';
import { planMoments, planWindows } from './planMoments.js';
import type { Act, MockPerson, Stage } from './Stage.js';

const A_SECOND_MS = 1000;
const DISPLAY = { width: 1920, height: 1080, scale: 1 } as const;

/** What a person's agent sends while the timer runs: screenshots, and why a window has none (C8). */
export function captureActs(
  stage: Stage,
  played: PlayedEntry,
  displays: readonly (readonly Scene[])[],
): Act[] {
  const uploads = planMoments(stage, played).map((momentAt, index) => ({
    at: Math.min(momentAt + A_SECOND_MS, played.untilAt),
    run: () => uploadMoment(stage, played, { momentAt, index, displays }),
  }));
  return [...uploads, ...outcomeActs(stage, played)];
}

/** The device of a person's agent. */
export function deviceIdOf(person: MockPerson) {
  return deviceIdSchema.parse(`device-${person.id}`);
}

async function uploadMoment(
  stage: Stage,
  played: PlayedEntry,
  moment: { momentAt: number; index: number; displays: readonly (readonly Scene[])[] },
): Promise<void> {
  const { momentAt, index, displays } = moment;
  const { workspaceId, random } = stage;
  const entry = startedEntry(played);
  const captureId = captureIdSchema.parse(newId(random));
  const uploaded = displays.map(async (shown, position) => {
    const scene = shown[index % shown.length] ?? 'browser';
    const picture = await stage.pictures.page(scene, index + position);
    const screenshotId = screenshotIdSchema.parse(newId(random));
    await stage.clientOf(played.person).screenshots.upload({
      workspaceId,
      screenshotId,
      image: new Blob([picture.bytes], { type: 'image/png' }),
      metadata: {
        captureId,
        timeEntryId: entry.id,
        capturedAt: toInstant(momentAt),
        windowIndex: windowIndexAt(windowedEntry(entry), momentAt),
        policyVersion: played.policy?.version ?? 1,
        deviceId: deviceIdOf(played.person),
        display: { ...DISPLAY, number: position + 1, x: position * DISPLAY.width, y: 0 },
        displayCount: displays.length,
        obscure: played.policy?.obscure ?? DEFAULT_OBSCURE,
        sha256: picture.sha256,
      },
    });
    return screenshotId;
  });
  played.uploaded.set(momentAt, await Promise.all(uploaded));
}

function outcomeActs(stage: Stage, played: PlayedEntry): Act[] {
  const { missed = {} } = played.spec;
  return planWindows(played).flatMap((window) => {
    const outcome = missed[window.index];
    if (!outcome) return [];
    return {
      at: window.endAt - A_SECOND_MS,
      run: () =>
        stage.clientOf(played.person).agent.reportOutcome({
          workspaceId: stage.workspaceId,
          timeEntryId: startedEntry(played).id,
          windowIndex: window.index,
          outcome,
        }),
    };
  });
}

function windowedEntry({ timeInterval, windowSeconds }: TimeEntry) {
  return {
    startAt: instantAt(timeInterval.start),
    endAt: null,
    windowMs: windowSeconds * 1000,
  };
}
