import {
  captureIdSchema,
  cryptoRandom,
  newId,
  screenshotIdSchema,
  toInstant,
  type Obscure,
  type Screenshot,
  type ScreenshotId,
  type TimeEntryId,
  type UploadMetadata,
  type WorkspaceId,
} from '@glimpse/core';
import type { GlimpseClient } from '@glimpse/core/client';
import type { Stage } from './createStage.js';
import { picture, sha256 } from './pictures.js';
import { MINUTE_MS } from './TurnedClock.js';

const random = cryptoRandom(globalThis.crypto);

export const ZONE = 'UTC';

/** Bea's timer runs in a workspace that captures, and she was told. */
export interface Scene {
  readonly workspaceId: WorkspaceId;
  readonly timeEntryId: TimeEntryId;
  /** The entry's start. */
  readonly startAt: number;
  readonly policyVersion: number;
}

/** How a scene may differ from the usual. */
export interface SceneOptions {
  readonly workspaceId?: WorkspaceId;
  /** @default true */
  readonly told?: boolean;
  readonly obscure?: Obscure;
  readonly type?: 'REGULAR' | 'BREAK';
}

/** Turns capturing on, shows Bea the notice, starts her timer and lets four minutes go by. */
export async function startCapturing(stage: Stage, options: SceneOptions = {}): Promise<Scene> {
  const { told = true, obscure = 'greek', type = 'REGULAR' } = options;
  const { clock } = stage.server;
  const workspaceId = options.workspaceId ?? (await stage.createWorkspace());
  clock.turn(MINUTE_MS);
  const view = await stage
    .as('owner')
    .policy.update({ workspaceId, enabled: true, obscure, resolution: 'low' });
  clock.turn(MINUTE_MS);
  if (told) await showNotices(stage, workspaceId);
  clock.turn(MINUTE_MS);
  const entry = await stage.as('bea').timer.start({ workspaceId, type });
  const startAt = clock.now();
  clock.turn(4 * MINUTE_MS);
  return { workspaceId, timeEntryId: entry.id, startAt, policyVersion: view.policy.version };
}

/** Shows Bea on the web whatever she has not been shown yet. */
export async function showNotices(stage: Stage, workspaceId: WorkspaceId): Promise<void> {
  const { notices } = stage.as('bea');
  for (const { id } of await notices.list({ workspaceId })) {
    await notices.markShown({ workspaceId, noticeId: id, channel: 'web' });
  }
}

/** What an upload says and carries; by default a good capture one minute into the entry. */
export interface UploadChange extends Partial<Omit<UploadMetadata, 'capturedAt' | 'sha256'>> {
  readonly screenshotId?: ScreenshotId;
  /** Milliseconds from the entry's start to the moment. @default one minute */
  readonly after?: number;
  readonly image?: Blob;
  /** @default 480 */
  readonly pixels?: number;
  readonly tint?: string;
  /** @default Bea's */
  readonly client?: GlimpseClient;
}

/** Uploads a screenshot of a scene as Bea. */
export async function upload(
  stage: Stage,
  scene: Scene,
  change: UploadChange = {},
): Promise<Screenshot> {
  const { screenshotId, after = MINUTE_MS, image, pixels = 480, tint, client, ...said } = change;
  const bytes = await picture({ width: pixels, ...(tint !== undefined && { tint }) });
  const blob = image ?? new Blob([bytes.slice()], { type: 'image/webp' });
  const metadata = {
    captureId: captureIdSchema.parse(newId(random)),
    timeEntryId: scene.timeEntryId,
    capturedAt: toInstant(scene.startAt + after),
    windowIndex: Math.floor(after / (5 * MINUTE_MS)),
    policyVersion: scene.policyVersion,
    deviceId: 'laptop',
    display: { number: 1, x: 0, y: 0, width: 1920, height: 1080, scale: 1 },
    displayCount: 1,
    obscure: 'greek' as const,
    ...said,
    sha256: sha256(new Uint8Array(await blob.arrayBuffer())),
  };
  return (client ?? stage.as('bea')).screenshots.upload({
    workspaceId: scene.workspaceId,
    screenshotId: screenshotId ?? newScreenshotId(),
    metadata,
    image: blob,
  });
}

/** A fresh id, as an agent chooses it. */
export function newScreenshotId(): ScreenshotId {
  return screenshotIdSchema.parse(newId(random));
}

/** Stops Bea's timer now. */
export async function stopTimer(stage: Stage, { workspaceId }: Scene): Promise<void> {
  const end = toInstant(stage.server.clock.now());
  await stage.as('bea').timer.stop({ workspaceId, userId: stage.ids.bea, end });
}

/** A scene with one screenshot whose timer has been stopped. */
export async function recordedScene(stage: Stage): Promise<Scene & { screenshotId: ScreenshotId }> {
  const scene = await startCapturing(stage);
  const { id } = await upload(stage, scene);
  await stopTimer(stage, scene);
  return { ...scene, screenshotId: id };
}
