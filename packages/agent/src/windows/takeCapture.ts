import { createHash } from 'node:crypto';

import {
  captureIdSchema,
  CLOCK_SKEW_MS,
  decideHold,
  expiresAt,
  instantAt,
  newId,
  screenshotIdSchema,
  toInstant,
  type Clock,
  type DeviceId,
  type Outcome,
  type PolicyView,
  type RandomSource,
  type TimeEntry,
  type Window,
} from '@glimpse/core';

import type { CapturedScreenshot, CaptureResult } from '../capture-child/captureRequest.js';
import { pictureOf, type PictureProfile } from '../picture/pictureOf.js';
import type { SpoolItem } from '../ports/CaptureSpool.js';
import type { ScreenCapture } from '../ports/ScreenCapture.js';

/** A grab that comes later than this after its window's end no longer stands for the window. */
const OVERRUN_MS = CLOCK_SKEW_MS;

/** What {@link takeCapture} works with. */
export interface CaptureTask {
  readonly window: Window;
  readonly entry: TimeEntry;
  readonly policy: PolicyView;
  readonly profile: PictureProfile;
  readonly deviceId: DeviceId;
  /** How long the person holds captures back (C10). */
  readonly holdMinutes: number;
  readonly capture: ScreenCapture;
  /** The server's clock. */
  readonly clock: Clock;
  readonly random: RandomSource;
  readonly signal: AbortSignal;
}

/** What came of the attempt: items to keep, if any, and the window's outcome either way. */
export interface TakenCapture {
  readonly items: readonly SpoolItem[];
  readonly outcome: Outcome;
  /** When the screen was read, in epoch milliseconds by the server's clock. */
  readonly at: number;
  /** For the person, when it failed. */
  readonly message: string | undefined;
  /** Whether sharp pictures passed through files. */
  readonly wroteFiles?: boolean;
}

/** Captures every display for a window and makes spool items of what came out. */
export async function takeCapture(task: CaptureTask): Promise<TakenCapture> {
  const { clock, window, policy } = task;
  let grabbedAt: number | undefined;
  const result = await task.capture({
    picture: pictureOf(policy, task.profile),
    onGrabbed: () => (grabbedAt = clock.now()),
    signal: task.signal,
  });
  const at = grabbedAt ?? clock.now();
  if (!result.ok) return { items: [], outcome: outcomeOf(result), at, message: result.message };
  if (at - window.endAt >= OVERRUN_MS) {
    const message = `Reading the screen took until ${at - window.endAt} ms after the window had ended.`;
    return { items: [], outcome: { kind: 'failed', reason: 'capture_failed' }, at, message };
  }
  const kept = keepable(task, result.screenshots, Math.min(at, window.endAt - 1));
  return { ...kept, wroteFiles: result.wroteFiles === true };
}

function keepable(
  task: CaptureTask,
  screenshots: readonly CapturedScreenshot[],
  at: number,
): TakenCapture {
  const { entry, policy, random, holdMinutes } = task;
  const version = policy.policy;
  const captureId = captureIdSchema.parse(newId(random));
  const hold = decideHold({ capturedAt: at, holdMinutes, now: at });
  const heldUntilAt = hold.held ? hold.until : undefined;
  const items = screenshots.map(({ display, image }): SpoolItem => ({
    id: screenshotIdSchema.parse(newId(random)),
    workspaceId: entry.workspaceId,
    image,
    heldUntilAt,
    expiresAt: expiresAt({
      at,
      policyVersion: version.version,
      history: [{ ...version, sinceAt: instantAt(version.since) }],
    }),
    metadata: {
      captureId,
      timeEntryId: entry.id,
      capturedAt: toInstant(at),
      windowIndex: task.window.index,
      policyVersion: version.version,
      deviceId: task.deviceId,
      display,
      displayCount: screenshots.length,
      obscure: pictureOf(policy, task.profile).obscure,
      sha256: createHash('sha256').update(image).digest('hex'),
    },
  }));
  const outcome: Outcome = {
    kind: 'captured',
    captureId,
    ...(heldUntilAt === undefined ? {} : { heldUntil: toInstant(heldUntilAt) }),
  };
  return { items, outcome, at, message: undefined };
}

function outcomeOf(failure: Extract<CaptureResult, { ok: false }>): Outcome {
  switch (failure.code) {
    case 'blank':
      return { kind: 'blank', reason: failure.blankness };
    case 'permission':
      return { kind: 'skipped', reason: 'permission' };
    case 'no_display':
    case 'capture_failed':
    case 'processing_failed':
      return { kind: 'failed', reason: failure.code };
  }
}
