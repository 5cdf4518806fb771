import {
  decideSight,
  decideUpload as decide,
  instantAt,
  isExpired,
  type Actor,
} from '@glimpse/core';
import { refuse } from '../app/refuse.js';
import { loadHistory } from '../policy/loadHistory.js';
import type {
  CaptureRecord,
  MemberRecord,
  Repositories,
  ScreenshotRecord,
  WorkspaceRecord,
} from '../ports/index.js';
import type { Upload } from './Upload.js';

/** On whose behalf, and on what, it is decided. */
export interface UploadSetting {
  readonly tx: Repositories;
  readonly now: number;
  readonly actor: Actor;
  readonly member: MemberRecord;
  readonly workspace: WorkspaceRecord;
}

export interface AllowedUpload {
  /** The very same screenshot, taken before (C6): nothing is left to do. */
  readonly known: ScreenshotRecord | undefined;
  /** Its capture, when a sibling has brought it already. */
  readonly capture: CaptureRecord | undefined;
  readonly expiresAt: number;
}

/** Whether the screenshot is taken (A5, A6, C2, C4, C5, C6, T1). @throws the refusal */
export async function decideUpload(setting: UploadSetting, upload: Upload): Promise<AllowedUpload> {
  const { tx, now, actor, member, workspace } = setting;
  const { metadata } = upload;
  const { workspaceId } = actor;
  const capture = await tx.captures.get({ workspaceId, captureId: metadata.captureId });
  const known = await findKnown(setting, upload, capture);
  if (known) return { known, capture, expiresAt: known.expiresAt };
  const entry = await tx.timeEntries.get({ workspaceId, timeEntryId: metadata.timeEntryId });
  if (entry?.userId !== actor.userId) throw refuse('not_found');
  if (capture) await checkSibling(tx, capture, upload);
  const { windowIndex } = metadata;
  const window = await tx.captures.ofWindow({ workspaceId, timeEntryId: entry.id, windowIndex });
  const decision = decide({
    capture: {
      captureId: metadata.captureId,
      at: upload.capturedAt,
      windowIndex,
      policyVersion: metadata.policyVersion,
      obscure: metadata.obscure,
      width: upload.picture.width,
    },
    entry,
    workspace,
    history: await loadHistory(tx, workspace),
    shown: await tx.notices.shownTo({ workspaceId, userId: actor.userId }),
    alwaysObscureSince: member.alwaysObscureSince,
    windowCaptureIds: window.map(({ id }) => id),
    now,
  });
  if (!decision.allowed) throw refuse(decision.code);
  return { known: undefined, capture, expiresAt: decision.effect.expiresAt };
}

/** What this id stands for already (C6, D13). @throws screenshot_deleted, past_retention, screenshot_conflict */
async function findKnown(
  { tx, now, actor }: UploadSetting,
  upload: Upload,
  capture: CaptureRecord | undefined,
): Promise<ScreenshotRecord | undefined> {
  const { workspaceId } = actor;
  const { screenshotId } = upload;
  const key = { workspaceId, screenshotIds: [screenshotId] };
  const [grave] = await tx.screenshots.tombstones(key);
  const row = await tx.screenshots.get({ workspaceId, screenshotId });
  const owned = grave ?? row;
  if (!owned) return undefined;
  if (!decideSight(actor, owned).allowed) throw refuse('not_found');
  if (grave) throw refuse(grave.fate === 'expired' ? 'past_retention' : 'screenshot_deleted');
  if (!row || row.userId !== actor.userId || !isSame(row, capture, upload))
    throw refuse('screenshot_conflict');
  if (isExpired(row, now)) throw refuse('past_retention');
  return row;
}

function isSame(
  row: ScreenshotRecord,
  capture: CaptureRecord | undefined,
  upload: Upload,
): boolean {
  const { metadata } = upload;
  const { display } = metadata;
  return (
    row.sha256 === metadata.sha256 &&
    row.captureId === metadata.captureId &&
    row.obscure === metadata.obscure &&
    row.display.number === display.number &&
    row.display.x === display.x &&
    row.display.y === display.y &&
    row.display.width === display.width &&
    row.display.height === display.height &&
    row.display.scale === display.scale &&
    capture !== undefined &&
    isSameCapture(capture, upload)
  );
}

function isSameCapture(capture: CaptureRecord, { metadata }: Upload): boolean {
  return (
    capture.timeEntryId === metadata.timeEntryId &&
    capture.capturedAt === instantAt(metadata.capturedAt) &&
    capture.windowIndex === metadata.windowIndex &&
    capture.policyVersion === metadata.policyVersion &&
    capture.deviceId === metadata.deviceId &&
    capture.displayCount === metadata.displayCount
  );
}

/** All displays of one capture agree on it, and each brings one picture (C3). @throws screenshot_conflict */
async function checkSibling(
  tx: Repositories,
  capture: CaptureRecord,
  upload: Upload,
): Promise<void> {
  const key = { workspaceId: capture.workspaceId, timeEntryIds: [capture.timeEntryId] };
  const numbers = [
    ...(await tx.screenshots.ofEntries(key)).map((row) => ({ ...row, number: row.display.number })),
    ...(await tx.screenshots.tombstonesOfEntries(key)).map((grave) => ({
      ...grave,
      number: grave.displayNumber,
    })),
  ]
    .filter(({ captureId }) => captureId === capture.id)
    .map(({ number }) => number);
  if (!isSameCapture(capture, upload) || numbers.includes(upload.metadata.display.number))
    throw refuse('screenshot_conflict');
}
