import { cryptoRandom, newId, type CaptureId, type ScreenshotId } from '@glimpse/core';

import { seedHistory, WINDOW_MS } from '../../prove/kill/seedHistory.js';
import { createSharpImageInspector } from '../../src/node/images/createSharpImageInspector.js';
import { createSqliteStorage } from '../../src/node/sqlite/createSqliteStorage.js';
import { createNodeVault } from '../../src/node/vault/createNodeVault.js';
import { makeInstallation } from '../load/installation.js';
import { picturesOf } from '../load/loadServer.js';

/**
 * What a durable upload writes, without HTTP and without a decision: encrypt the image, insert the
 * rows that the server inserts, commit, one after another; and first decode it, where that is asked
 * for. Run in a process of its own: `sameLoop.ts <small|60 kB> <milliseconds> [decode]`.
 */
const [, , size = 'small', forMs = '3000', decode] = process.argv;
const WARM_UP = 500;

const { file, environment, remove } = makeInstallation();
const [member] = await seedHistory(environment, { members: 1, entriesEach: 12 });
if (!member) throw new Error('there is no member');
const images = await picturesOf(size === '60 kB' ? '60 kB' : 'small');
const storage = await createSqliteStorage(file, { clock: Date, keepsBlobs: true });
const inspector = createSharpImageInspector();
const vault = createNodeVault([{ id: 'm', secret: new Uint8Array(32) }]);
const random = cryptoRandom(globalThis.crypto);
const { workspaceId, userId, deviceId, entries } = member;

for (let nth = 0; nth < WARM_UP; nth += 1) await uploadNth(nth);
const startAt = performance.now();
let count = 0;
for (; performance.now() - startAt < Number(forMs); count += 1) await uploadNth(WARM_UP + count);
const seconds = (performance.now() - startAt) / 1000;
await storage.close();
remove();
console.log(String(Math.round(count / seconds)));

async function uploadNth(nth: number): Promise<void> {
  const image = images[nth % images.length];
  const entry = entries[nth % entries.length];
  if (!image || !entry) return;
  const windowIndex = Math.floor(nth / entries.length);
  const capturedAt = entry.startAt + windowIndex * WINDOW_MS + 1000;
  if (decode === 'decode' && !(await inspector.inspect(image.bytes)).valid)
    throw new Error('a picture of the bench is refused');
  const id = newId(random) as ScreenshotId;
  const captureId = newId(random) as CaptureId;
  const blobKey = `${workspaceId}/${id}`;
  const { sealed, key } = await vault.seal(image.bytes, blobKey);
  const owned = { workspaceId, userId, timeEntryId: entry.id, capturedAt };
  await storage.transaction(async (tx) => {
    const capture = { windowIndex, policyVersion: 2, deviceId, displayCount: 1 };
    await tx.captures.insert({ ...owned, id: captureId, ...capture });
    await tx.blobs?.put(blobKey, sealed);
    await tx.screenshots.insert({
      ...owned,
      id,
      captureId,
      display: { number: 1, x: 0, y: 0, width: 1920, height: 1080, scale: 1 },
      ...{ width: 480, height: 270, contentType: 'image/webp' },
      bytes: image.bytes.length,
      obscure: 'greek',
      expiresAt: capturedAt + 604_800_000,
      sha256: image.sha256,
      blobKey,
      key,
      receivedAt: capturedAt,
    });
    const outcome = { kind: 'captured', captureId } as const;
    await tx.outcomes.save({ workspaceId, timeEntryId: entry.id, windowIndex, outcome });
    await tx.events.append({
      workspaceId,
      userId,
      at: capturedAt,
      event: {
        type: 'screenshot.added',
        at: '2026-11-19T09:00:00Z',
        userId,
        timeEntryId: entry.id,
        captureId,
        screenshotId: id,
      },
    });
  });
}
