import { instantAt, newId, type WorkspaceId } from '@glimpse/core';
import { refuse, refuseRequest } from '../app/refuse.js';
import { transactAs, type MemberUnit } from '../app/transactAs.js';
import type { Answer, Call } from '../http/Call.js';
import type { CaptureRecord, SealedImage, ScreenshotRecord } from '../ports/index.js';
import { decideUpload, type AllowedUpload } from './decideUpload.js';
import { sealContext } from './sealedImages.js';
import { settleCaptured } from './settleCaptured.js';
import { toScreenshot } from './toScreenshot.js';
import type { Upload } from './Upload.js';

/**
 * Takes a screenshot. Decided in the transaction that writes its row; where images lie outside of the
 * storage also before its image is put there, so that a refused one leaves nothing.
 */
export async function uploadScreenshot(
  call: Call<'uploadScreenshot'>,
): Promise<Answer<'uploadScreenshot'>> {
  const { app, params } = call;
  const upload = await readUpload(call);
  const first = await decideForOutside(call, upload);
  if (first?.known) return { reply: toScreenshot(first.known) };
  const context = sealContext({ workspaceId: params.workspaceId, id: params.screenshotId });
  const image = await app.vault.seal(call.image, context);
  const blobKey = `${params.workspaceId.toLowerCase()}/${newId(app.random)}`;
  const stored = first !== undefined;
  if (stored) await app.blobs.put(blobKey, image.sealed);
  try {
    const row = await transactAs(call, (unit) => keep(unit, upload, { blobKey, image, stored }));
    if (stored && row.blobKey !== blobKey) await app.blobs.delete([blobKey]);
    return { reply: toScreenshot(row) };
  } catch (error) {
    if (stored) await app.blobs.delete([blobKey]).catch(() => undefined);
    throw error;
  }
}

/** The decision before anything is stored; undefined where the storage keeps images itself. */
async function decideForOutside(
  { app, caller }: Call<'uploadScreenshot'>,
  upload: Upload,
): Promise<AllowedUpload | undefined> {
  if (app.storage.keepsBlobs) return undefined;
  const { actor, workspace, member } = caller;
  return app.storage.read((tx) =>
    decideUpload({ tx, now: app.clock.now(), actor, workspace, member }, upload),
  );
}

/** What was sent, with what its bytes really are. @throws image_invalid, invalid_request */
async function readUpload({ app, body, image, params }: Call<'uploadScreenshot'>): Promise<Upload> {
  if (image.length > app.settings.maxImageBytes) throw refuse('payload_too_large');
  if ((await app.sha256(image)) !== body.sha256)
    throw refuseRequest([
      {
        path: 'sha256',
        message: 'is not that of the image: it was damaged on the way, send it again',
      },
    ]);
  const found = await app.images.inspect(image);
  if (!found.valid) throw refuse('image_invalid', `The image is refused: ${found.problem}.`);
  const { contentType, width, height } = found;
  return {
    screenshotId: params.screenshotId,
    metadata: body,
    capturedAt: instantAt(body.capturedAt),
    picture: { contentType, width, height, bytes: image.length },
  };
}

async function keep(
  unit: MemberUnit,
  upload: Upload,
  sealed: { readonly blobKey: string; readonly image: SealedImage; readonly stored: boolean },
): Promise<ScreenshotRecord> {
  const { tx, actor } = unit;
  const { known, capture, expiresAt } = await decideUpload(unit, upload);
  if (known) return known;
  const { workspaceId } = actor;
  if (!capture) await tx.captures.insert(captureOf(workspaceId, actor.userId, upload));
  if (!sealed.stored) await tx.blobs?.put(sealed.blobKey, sealed.image.sealed);
  const row: ScreenshotRecord = {
    workspaceId,
    id: upload.screenshotId,
    captureId: upload.metadata.captureId,
    timeEntryId: upload.metadata.timeEntryId,
    userId: actor.userId,
    capturedAt: upload.capturedAt,
    display: upload.metadata.display,
    ...upload.picture,
    obscure: upload.metadata.obscure,
    expiresAt,
    sha256: upload.metadata.sha256,
    blobKey: sealed.blobKey,
    key: sealed.image.key,
    receivedAt: unit.now,
  };
  await tx.screenshots.insert(row);
  await settleCaptured(tx, { ...row, id: row.captureId, windowIndex: upload.metadata.windowIndex });
  await unit.emit(workspaceId, {
    userId: actor.userId,
    type: 'screenshot.added',
    timeEntryId: row.timeEntryId,
    captureId: row.captureId,
    screenshotId: row.id,
  });
  return row;
}

function captureOf(
  workspaceId: WorkspaceId,
  userId: CaptureRecord['userId'],
  { metadata, capturedAt }: Upload,
): CaptureRecord {
  const { captureId, timeEntryId, windowIndex, policyVersion, deviceId, displayCount } = metadata;
  return {
    workspaceId,
    id: captureId,
    userId,
    timeEntryId,
    capturedAt,
    windowIndex,
    policyVersion,
    deviceId,
    displayCount,
  };
}
